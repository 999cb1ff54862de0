package jp.yui.local.realm;

import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/** Makes the scope that puts the audience of Yui's API into access tokens; clients must be given it. */
final class M002ApiAudience implements Migration {

    static final String SCOPE = "yui-api";

    @Override
    public void apply(Keycloak keycloak, YuiRealm realm) {
        RealmResource resource = keycloak.realm(realm.key());
        boolean exists = resource.clientScopes().findAll().stream()
                .anyMatch(scope -> scope.getName().equals(SCOPE));
        if (!exists) {
            Answers.created(resource.clientScopes().create(scope()));
        }
    }

    private static ClientScopeRepresentation scope() {
        ClientScopeRepresentation scope = new ClientScopeRepresentation();
        scope.setName(SCOPE);
        scope.setDescription("Audience of Yui's API");
        scope.setProtocol("openid-connect");
        scope.setAttributes(Map.of("include.in.token.scope", "false", "display.on.consent.screen", "false"));
        scope.setProtocolMappers(List.of(audience()));
        return scope;
    }

    private static ProtocolMapperRepresentation audience() {
        ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
        mapper.setName("audience");
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper("oidc-audience-mapper");
        mapper.setConfig(
                Map.of("included.custom.audience", SCOPE, "access.token.claim", "true", "id.token.claim", "false"));
        return mapper;
    }
}
