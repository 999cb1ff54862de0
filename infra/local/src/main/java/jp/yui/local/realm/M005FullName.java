package jp.yui.local.realm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.ClientScopeResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.userprofile.config.UPAttribute;
import org.keycloak.representations.userprofile.config.UPAttributePermissions;
import org.keycloak.representations.userprofile.config.UPConfig;

/** Gives people one full name (氏名), family name first; Keycloak by itself would put the given name first. */
final class M005FullName implements Migration {

    private static final String ATTRIBUTE = "fullName";

    @Override
    public void apply(Keycloak keycloak, YuiRealm realm) {
        RealmResource resource = keycloak.realm(realm.key());
        declareAttribute(resource);
        mapIntoName(profileScope(resource));
    }

    private static void declareAttribute(RealmResource realm) {
        UPConfig profile = realm.users().userProfile().getConfiguration();
        if (profile.getAttribute(ATTRIBUTE) == null) {
            profile.addOrReplaceAttribute(fullName());
            realm.users().userProfile().update(profile);
        }
    }

    private static UPAttribute fullName() {
        UPAttribute attribute = new UPAttribute(ATTRIBUTE);
        attribute.setDisplayName("${fullName}");
        attribute.setPermissions(new UPAttributePermissions(Set.of("admin", "user"), Set.of("admin")));
        attribute.setValidations(Map.of("length", Map.of("max", 100)));
        return attribute;
    }

    private static void mapIntoName(ClientScopeResource scope) {
        List<ProtocolMapperRepresentation> mappers = scope.getProtocolMappers().getMappers();
        mappers.stream()
                .filter(mapper -> mapper.getProtocolMapper().equals("oidc-full-name-mapper"))
                .forEach(mapper -> scope.getProtocolMappers().delete(mapper.getId()));
        if (mappers.stream().noneMatch(mapper -> mapper.getName().equals(ATTRIBUTE))) {
            scope.getProtocolMappers().createMapper(name()).close();
        }
    }

    private static ProtocolMapperRepresentation name() {
        ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
        mapper.setName(ATTRIBUTE);
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper("oidc-usermodel-attribute-mapper");
        mapper.setConfig(Map.of(
                "user.attribute", ATTRIBUTE,
                "claim.name", "name",
                "jsonType.label", "String",
                "id.token.claim", "true",
                "access.token.claim", "true",
                "userinfo.token.claim", "true",
                "introspection.token.claim", "true"));
        return mapper;
    }

    private static ClientScopeResource profileScope(RealmResource realm) {
        String id = realm.clientScopes().findAll().stream()
                .filter(scope -> scope.getName().equals("profile"))
                .map(ClientScopeRepresentation::getId)
                .findFirst()
                .orElseThrow();
        return realm.clientScopes().get(id);
    }
}
