package jp.yui.local.realm;

import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;

/** Asks for twelve characters and refuses the passwords that others try first; what somebody has already is not touched. */
final class M006Passwords implements Migration {

    @Override
    public void apply(Keycloak keycloak, YuiRealm realm) {
        RealmResource resource = keycloak.realm(realm.key());
        RealmRepresentation representation = resource.toRepresentation();
        representation.setPasswordPolicy("length(12) and notUsername and notEmail and passwordBlacklist(yui.txt)");
        resource.update(representation);
    }
}
