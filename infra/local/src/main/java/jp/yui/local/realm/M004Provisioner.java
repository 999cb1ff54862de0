package jp.yui.local.realm;

import java.util.List;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/** Makes the narrow service account by which the backend manages people and organizations; it may not touch the realm. */
final class M004Provisioner implements Migration {

    static final String PROVISIONER = "yui-provisioner";
    private static final List<String> ROLES = List.of(
            "manage-organizations",
            "manage-users",
            "manage-identity-providers",
            "view-organizations",
            "view-users",
            "view-identity-providers",
            "query-organizations",
            "query-users",
            "query-groups");

    @Override
    public void apply(Keycloak keycloak, YuiRealm realm) {
        if (realm == YuiRealm.PEOPLE) {
            RealmResource resource = keycloak.realm(realm.key());
            M003Clients.createIfMissing(resource.clients(), provisioner());
            grant(resource);
        }
    }

    private static ClientRepresentation provisioner() {
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId(PROVISIONER);
        client.setName("Provisioning by the backend");
        client.setProtocol("openid-connect");
        client.setPublicClient(false);
        client.setStandardFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setServiceAccountsEnabled(true);
        return client;
    }

    private static void grant(RealmResource realm) {
        String account = realm.clients()
                .get(idOf(realm, PROVISIONER))
                .getServiceAccountUser()
                .getId();
        String management = idOf(realm, "realm-management");
        List<RoleRepresentation> granted = realm.clients().get(management).roles().list().stream()
                .filter(role -> ROLES.contains(role.getName()))
                .toList();
        realm.users().get(account).roles().clientLevel(management).add(granted);
    }

    private static String idOf(RealmResource realm, String clientId) {
        return realm.clients().findByClientId(clientId).getFirst().getId();
    }
}
