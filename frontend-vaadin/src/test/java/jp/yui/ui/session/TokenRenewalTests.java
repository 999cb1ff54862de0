package jp.yui.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.web.client.RestClientException;

/** A realm that says no ends the sign-in; one that is out of reach does not, as long as the token holds. */
class TokenRenewalTests {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final TokenRenewal renewal = new TokenRenewal(Clock.fixed(NOW, ZoneOffset.UTC));
    private HttpServer realm;

    @BeforeEach
    void startRealm() throws IOException {
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm.start();
    }

    @AfterEach
    void stopRealm() {
        realm.stop(0);
    }

    @Test
    void takesTheNewTokens() {
        answers(200, """
            {"access_token":"new","token_type":"Bearer","expires_in":300,"refresh_token":"next"}\
            """);
        OAuth2AuthorizedClient renewed = renewal.renew(ending(NOW.plusSeconds(10)));
        assertThat(renewed.getAccessToken().getTokenValue()).isEqualTo("new");
        assertThat(renewed.getRefreshToken().getTokenValue()).isEqualTo("next");
    }

    @Test
    void endsTheSignInWhenTheRealmRefuses() {
        answers(400, """
            {"error":"invalid_grant","error_description":"Session not active"}\
            """);
        assertThatExceptionOfType(SignInEnded.class).isThrownBy(() -> renewal.renew(ending(NOW.plusSeconds(10))));
    }

    @Test
    void keepsATokenThatHoldsWhileTheRealmIsOutOfReach() {
        OAuth2AuthorizedClient held = ending(NOW.plusSeconds(10));
        realm.stop(0);
        assertThat(renewal.renew(held)).isSameAs(held);
    }

    @Test
    void keepsTheSignInWhenTheTokenEndedWhileTheRealmIsOutOfReach() {
        OAuth2AuthorizedClient ended = ending(NOW.minusSeconds(1));
        realm.stop(0);
        assertThatExceptionOfType(RestClientException.class).isThrownBy(() -> renewal.renew(ended));
    }

    private OAuth2AuthorizedClient ending(Instant end) {
        return Tokens.until(end, "old", "http://127.0.0.1:" + realm.getAddress().getPort() + "/token");
    }

    private void answers(int status, String json) {
        realm.createContext("/token", exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
