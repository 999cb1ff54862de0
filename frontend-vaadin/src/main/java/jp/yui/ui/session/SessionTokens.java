package jp.yui.ui.session;

import com.nimbusds.jwt.JWTParser;
import java.io.Serializable;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/**
 * The tokens of one signed-in session. They never leave the server, and one lock lets a single thread renew them while
 * the others wait for the outcome: a refresh token may be used once only.
 */
final class SessionTokens implements Serializable {

    static final String ATTRIBUTE = SessionTokens.class.getName();

    private static final Duration EARLY = Duration.ofSeconds(30);

    private final ReentrantLock renewal = new ReentrantLock();
    private volatile OAuth2AuthorizedClient client;

    SessionTokens(OAuth2AuthorizedClient client) {
        this.client = client;
    }

    OAuth2AuthorizedClient client() {
        return client;
    }

    boolean isOf(String registration) {
        return client.getClientRegistration().getRegistrationId().equals(registration);
    }

    /** The access token, renewed first if it ends within half a minute. */
    String bearer(Clock clock, UnaryOperator<OAuth2AuthorizedClient> renew) {
        if (endsSoon(clock)) {
            renewOnce(clock, renew);
        }
        return client.getAccessToken().getTokenValue();
    }

    /** Renews although the access token still holds, so that the sign-in lasts longer. */
    void renewNow(UnaryOperator<OAuth2AuthorizedClient> renew) {
        renewal.lock();
        try {
            client = renew.apply(client);
        } finally {
            renewal.unlock();
        }
    }

    /** When the realm will not renew any more, if its refresh token says so; Keycloak's does. */
    Optional<Instant> end() {
        return Optional.ofNullable(client.getRefreshToken())
                .map(OAuth2RefreshToken::getTokenValue)
                .flatMap(SessionTokens::end);
    }

    private static Optional<Instant> end(String jwt) {
        try {
            return Optional.ofNullable(JWTParser.parse(jwt).getJWTClaimsSet().getExpirationTime())
                    .map(Date::toInstant);
        } catch (ParseException opaque) {
            return Optional.empty();
        }
    }

    private void renewOnce(Clock clock, UnaryOperator<OAuth2AuthorizedClient> renew) {
        renewal.lock();
        try {
            if (endsSoon(clock)) {
                client = renew.apply(client);
            }
        } finally {
            renewal.unlock();
        }
    }

    private boolean endsSoon(Clock clock) {
        var end = client.getAccessToken().getExpiresAt();
        return end != null && end.isBefore(clock.instant().plus(EARLY));
    }

    /** Whether the access token still holds at this moment. */
    static boolean holds(OAuth2AuthorizedClient client, Clock clock) {
        var end = client.getAccessToken().getExpiresAt();
        return end == null || end.isAfter(clock.instant());
    }
}
