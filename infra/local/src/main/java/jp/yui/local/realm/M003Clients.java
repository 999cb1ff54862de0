package jp.yui.local.realm;

import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.ClientsResource;
import org.keycloak.representations.idm.ClientRepresentation;

/** Makes the two ways in: the user interface, and programs on a person's own machine. */
final class M003Clients implements Migration {

    static final String FRONTEND = "yui-frontend";
    static final String CLI = "yui-cli";

    @Override
    public void apply(Keycloak keycloak, YuiRealm realm) {
        ClientsResource clients = keycloak.realm(realm.key()).clients();
        createIfMissing(clients, frontend());
        createIfMissing(clients, cli());
    }

    static void createIfMissing(ClientsResource clients, ClientRepresentation client) {
        if (clients.findByClientId(client.getClientId()).isEmpty()) {
            Answers.created(clients.create(client));
        }
    }

    private static ClientRepresentation frontend() {
        ClientRepresentation client = codeFlow(FRONTEND, "Yui user interface");
        client.setPublicClient(false);
        client.setRedirectUris(List.of());
        return client;
    }

    private static ClientRepresentation cli() {
        ClientRepresentation client = codeFlow(CLI, "Programs on a person's own machine");
        client.setPublicClient(true);
        client.setRedirectUris(List.of("http://127.0.0.1/*"));
        return client;
    }

    private static ClientRepresentation codeFlow(String id, String name) {
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId(id);
        client.setName(name);
        client.setProtocol("openid-connect");
        client.setStandardFlowEnabled(true);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setServiceAccountsEnabled(false);
        client.setFrontchannelLogout(false);
        client.setFullScopeAllowed(false);
        client.setWebOrigins(List.of());
        client.setDefaultClientScopes(List.of("basic", "profile", "email", M002ApiAudience.SCOPE));
        client.setOptionalClientScopes(List.of());
        client.setAttributes(Map.of("pkce.code.challenge.method", "S256"));
        return client;
    }
}
