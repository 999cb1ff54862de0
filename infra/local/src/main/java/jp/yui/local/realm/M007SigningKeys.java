package jp.yui.local.realm;

import java.util.List;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.ComponentsResource;
import org.keycloak.common.util.MultivaluedHashMap;
import org.keycloak.representations.idm.ComponentRepresentation;

/**
 * Signs with RSA keys of 3,072 bits, which are as strong as 128 bits, in place of Keycloak's 2,048. The old keys go at once:
 * their tokens live five minutes. Keys to encrypt for Keycloak go too, since nobody does.
 */
final class M007SigningKeys implements Migration {

    private static final String KEYS = "org.keycloak.keys.KeyProvider";
    private static final String NAME = "rsa-3072";

    @Override
    public void apply(Keycloak keycloak, YuiRealm realm) {
        ComponentsResource components = keycloak.realm(realm.key()).components();
        String parent = keycloak.realm(realm.key()).toRepresentation().getId();
        List<ComponentRepresentation> found = components.query(parent, KEYS);
        if (found.stream().noneMatch(key -> key.getName().equals(NAME))) {
            Answers.created(components.add(key(parent)));
        }
        found.stream()
                .filter(key ->
                        key.getProviderId().startsWith("rsa-") && !key.getName().equals(NAME))
                .forEach(key -> components.component(key.getId()).remove());
    }

    private static ComponentRepresentation key(String parent) {
        ComponentRepresentation key = new ComponentRepresentation();
        key.setName(NAME);
        key.setProviderType(KEYS);
        key.setProviderId("rsa-generated");
        key.setParentId(parent);
        MultivaluedHashMap<String, String> config = new MultivaluedHashMap<>();
        config.putSingle("priority", "200");
        config.putSingle("enabled", "true");
        config.putSingle("active", "true");
        config.putSingle("algorithm", "RS256");
        config.putSingle("keySize", "3072");
        key.setConfig(config);
        return key;
    }
}
