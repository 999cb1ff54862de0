package jp.yui.local.realm;

import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;

/** Sets on each start what belongs to the installation and not to the history: addresses, secrets, the second factor. */
record Settings(Deployment deployment) {

    void align(RealmResource realm, YuiRealm kind) {
        SecondFactor.set(realm, deployment.secondFactor());
        update(realm, M003Clients.FRONTEND, client -> frontend(client, kind));
        if (kind == YuiRealm.PEOPLE) {
            update(realm, M004Provisioner.PROVISIONER, client -> client.setSecret(deployment.provisionerSecret()));
        }
    }

    private void frontend(ClientRepresentation client, YuiRealm kind) {
        String ui = deployment.uiUrl();
        client.setSecret(deployment.frontendSecrets().get(kind.key()));
        client.setRootUrl(ui);
        client.setBaseUrl("/");
        client.setRedirectUris(List.of(ui + "/login/oauth2/code/" + kind.registration()));
        client.getAttributes()
                .putAll(Map.of(
                        "post.logout.redirect.uris", ui + "/*",
                        "backchannel.logout.url", ui + "/logout/connect/back-channel/" + kind.registration(),
                        "backchannel.logout.session.required", "true"));
    }

    private static void update(
            RealmResource realm, String clientId, java.util.function.Consumer<ClientRepresentation> change) {
        ClientRepresentation client = realm.clients().findByClientId(clientId).getFirst();
        change.accept(client);
        realm.clients().get(client.getId()).update(client);
    }
}
