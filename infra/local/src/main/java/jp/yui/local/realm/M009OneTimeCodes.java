package jp.yui.local.realm;

import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RequiredActionProviderRepresentation;

/**
 * Settles the codes of a second factor: SHA-256, six digits, thirty seconds, each code once. Keycloak's recovery codes stay
 * off: they have sixty bits and are kept under a bare SHA-512; who loses the factor proves who they are in person.
 */
final class M009OneTimeCodes implements Migration {

    private static final String RECOVERY = "CONFIGURE_RECOVERY_AUTHN_CODES";

    @Override
    public void apply(Keycloak keycloak, YuiRealm realm) {
        RealmResource resource = keycloak.realm(realm.key());
        RealmRepresentation representation = resource.toRepresentation();
        representation.setOtpPolicyType("totp");
        representation.setOtpPolicyAlgorithm("HmacSHA256");
        representation.setOtpPolicyDigits(6);
        representation.setOtpPolicyPeriod(30);
        representation.setOtpPolicyLookAheadWindow(1);
        representation.setOtpPolicyCodeReusable(false);
        resource.update(representation);
        resource.flows().getRequiredActions().stream()
                .filter(action -> action.getAlias().equals(RECOVERY))
                .forEach(action -> switchOff(resource, action));
    }

    private static void switchOff(RealmResource realm, RequiredActionProviderRepresentation action) {
        action.setEnabled(false);
        realm.flows().updateRequiredAction(action.getAlias(), action);
    }
}
