package jp.yui.ui.session;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;

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
