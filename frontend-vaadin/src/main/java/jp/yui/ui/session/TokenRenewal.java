package jp.yui.ui.session;

import java.time.Clock;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Renews an access token at the realm that issued it. A realm that says no ends the sign-in; one that is out of reach
 * leaves the token as it is for as long as it holds, and the sign-in as it is after that: the next try may succeed.
 */
@Component
class TokenRenewal {

    private final RestClientRefreshTokenTokenResponseClient endpoint = new RestClientRefreshTokenTokenResponseClient();
    private final Clock clock;

    TokenRenewal(Clock clock) {
        this.clock = clock;
    }

    OAuth2AuthorizedClient renew(OAuth2AuthorizedClient client) {
        OAuth2RefreshToken refresh = client.getRefreshToken();
        if (refresh == null) {
            throw new SignInEnded();
        }
        try {
            return renewed(client, refresh);
        } catch (OAuth2AuthorizationException refused) {
            return keptIfOutOfReach(client, refused);
        }
    }

    private OAuth2AuthorizedClient renewed(OAuth2AuthorizedClient client, OAuth2RefreshToken refresh) {
        OAuth2AccessTokenResponse answer = endpoint.getTokenResponse(
                new OAuth2RefreshTokenGrantRequest(client.getClientRegistration(), client.getAccessToken(), refresh));
        OAuth2RefreshToken next = answer.getRefreshToken() == null ? refresh : answer.getRefreshToken();
        return new OAuth2AuthorizedClient(
                client.getClientRegistration(), client.getPrincipalName(), answer.getAccessToken(), next);
    }

    private OAuth2AuthorizedClient keptIfOutOfReach(OAuth2AuthorizedClient client, OAuth2AuthorizationException why) {
        boolean refused = OAuth2ErrorCodes.INVALID_GRANT.equals(why.getError().getErrorCode());
        if (refused) {
            throw new SignInEnded();
        }
        if (!SessionTokens.holds(client, clock)) {
            throw new RestClientException("The realm is out of reach and the token has ended", why);
        }
        return client;
    }
}
