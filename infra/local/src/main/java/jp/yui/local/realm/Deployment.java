package jp.yui.local.realm;

import java.util.Map;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;

/**
 * What differs between two installations of the same realms: addresses, secrets, and whether people are real.
 *
 * @param frontendSecrets the secret of the client yui-frontend by realm name
 * @param secondFactor whether everybody must bring a second factor; only where all accounts are made up it may be left out
 */
public record Deployment(
        String keycloakUrl,
        String uiUrl,
        String adminSecret,
        Map<String, String> frontendSecrets,
        String provisionerSecret,
        boolean secondFactor) {

    /** The service account of infrastructure in the master realm; nobody signs in with it. */
    public static final String ADMIN_CLIENT = "yui-infrastructure";

    public String issuer(String realm) {
        return keycloakUrl + "/realms/" + realm;
    }

    /** A connection as infrastructure's administrator. */
    public Keycloak connect() {
        return KeycloakBuilder.builder()
                .serverUrl(keycloakUrl)
                .realm("master")
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(ADMIN_CLIENT)
                .clientSecret(adminSecret)
                .build();
    }
}
