package jp.yui.local.realm;

import java.util.Map;
import java.util.Set;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.RealmRepresentation;

/** Makes the realm: Japanese first, short access tokens, brute force protection, no self-registration. */
final class M001CreateRealm implements Migration {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    @Override
    public void apply(Keycloak keycloak, YuiRealm realm) {
        boolean exists = keycloak.realms().findAll().stream()
                .anyMatch(found -> found.getRealm().equals(realm.key()));
        if (!exists) {
            keycloak.realms().create(representation(realm));
        }
    }

    private static RealmRepresentation representation(YuiRealm realm) {
        RealmRepresentation representation = new RealmRepresentation();
        representation.setRealm(realm.key());
        representation.setEnabled(true);
        representation.setOrganizationsEnabled(realm == YuiRealm.PEOPLE);
        representation.setAttributes(Map.of());
        appearance(representation, realm);
        accounts(representation);
        sessions(representation);
        guards(representation);
        return representation;
    }

    private static void appearance(RealmRepresentation representation, YuiRealm realm) {
        representation.setDisplayName(realm.title());
        representation.setLoginTheme("yui");
        representation.setInternationalizationEnabled(true);
        representation.setSupportedLocales(Set.of("ja", "en"));
        representation.setDefaultLocale("ja");
    }

    private static void accounts(RealmRepresentation representation) {
        representation.setRegistrationAllowed(false);
        representation.setRegistrationEmailAsUsername(true);
        representation.setLoginWithEmailAllowed(true);
        representation.setDuplicateEmailsAllowed(false);
        representation.setResetPasswordAllowed(false);
        representation.setRememberMe(false);
        representation.setPasswordPolicy("length(8) and notUsername and notEmail");
    }

    private static void sessions(RealmRepresentation representation) {
        representation.setSslRequired("external");
        representation.setDefaultSignatureAlgorithm("RS256");
        representation.setAccessTokenLifespan(5 * MINUTE);
        representation.setSsoSessionIdleTimeout(HOUR);
        representation.setSsoSessionMaxLifespan(10 * HOUR);
        representation.setRevokeRefreshToken(false);
    }

    private static void guards(RealmRepresentation representation) {
        representation.setBruteForceProtected(true);
        representation.setPermanentLockout(false);
        representation.setFailureFactor(10);
        representation.setWaitIncrementSeconds(MINUTE);
        representation.setMaxFailureWaitSeconds(15 * MINUTE);
        representation.setMaxDeltaTimeSeconds(12 * HOUR);
        representation.setEventsEnabled(true);
        representation.setEventsExpiration(90L * 24 * HOUR);
        representation.setAdminEventsEnabled(true);
    }
}
