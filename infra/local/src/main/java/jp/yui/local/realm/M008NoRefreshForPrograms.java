package jp.yui.local.realm;

import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.ClientsResource;
import org.keycloak.representations.idm.ClientRepresentation;

/**
 * Gives the public client no refresh tokens, since it has no secret that would bind them to it: a program comes back with a
 * code, which costs the person no second password while the session at Keycloak lasts.
 */
final class M008NoRefreshForPrograms implements Migration {

    @Override
    public void apply(Keycloak keycloak, YuiRealm realm) {
        ClientsResource clients = keycloak.realm(realm.key()).clients();
        ClientRepresentation client = clients.findByClientId(M003Clients.CLI).getFirst();
        client.getAttributes().put("use.refresh.tokens", "false");
        clients.get(client.getId()).update(client);
    }
}
