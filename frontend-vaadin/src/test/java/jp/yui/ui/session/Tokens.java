package jp.yui.ui.session;

import java.time.Instant;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** Made-up tokens of a made-up realm. */
final class Tokens {

    private Tokens() {}

    static OAuth2AuthorizedClient until(Instant end, String value) {
        return until(end, value, "http://localhost:1/token");
    }

    static OAuth2AuthorizedClient until(Instant end, String value, String realm) {
        return until(end, value, realm, "refresh");
    }

    static OAuth2AuthorizedClient until(Instant end, String value, String realm, String refresh) {
        Instant begin = end.minusSeconds(300);
        return new OAuth2AuthorizedClient(
                registration(realm),
                "midori",
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, value, begin, end),
                new OAuth2RefreshToken(refresh, begin));
    }

    private static ClientRegistration registration(String realm) {
        return ClientRegistration.withRegistrationId("yui")
                .clientId("yui-frontend")
                .clientSecret("secret")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://localhost/code")
                .authorizationUri("http://localhost/auth")
                .tokenUri(realm)
                .build();
    }
}
