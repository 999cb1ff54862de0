package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tokens are strict: everything but a short-lived access token of a known client for this audience is refused. */
@BackendTest
class TokenTests {

    @Autowired
    Api api;

    @Test
    void acceptsAGoodTokenOfEitherRealm() {
        assertThat(api.get("/api/me", TestIssuer.YUI.token("a")).status()).isEqualTo(200);
        assertThat(api.get("/api/me", TestIssuer.OPS.token("a")).status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void refusesA(String fault, UnaryOperator<JWTClaimsSet.Builder> change) {
        assertThat(api.get("/api/me", TestIssuer.YUI.token("a", change)).status())
                .isEqualTo(401);
    }

    @Test
    void refusesAForgedSignature() {
        assertThat(api.get("/api/me", TestIssuer.YUI.forged("a")).status()).isEqualTo(401);
    }

    @Test
    void refusesTheAlgorithmNone() {
        var claims = new JWTClaimsSet.Builder()
                .issuer(TestIssuer.YUI.url())
                .subject("a")
                .audience("yui-api")
                .claim("azp", "yui-frontend")
                .claim("typ", "Bearer")
                .expirationTime(in(200))
                .build();
        assertThat(api.get("/api/me", new PlainJWT(claims).serialize()).status())
                .isEqualTo(401);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("wrong audience", c -> c.audience("other")),
                fault("wrong authorised party", c -> c.claim("azp", "other")),
                fault("missing authorised party", c -> c.claim("azp", null)),
                fault("refresh token", c -> c.claim("typ", "Refresh")),
                fault("id token", c -> c.claim("typ", "ID")),
                fault("unknown issuer", c -> c.issuer("https://evil.example")),
                fault("token of the other realm", c -> c.issuer(TestIssuer.OPS.url())),
                fault("expired token", c -> c.issueTime(in(-400)).expirationTime(in(-100))),
                fault("token without end", c -> c.expirationTime(null)),
                fault("token that lives an hour", c -> c.expirationTime(in(3600))),
                fault("token not yet valid", c -> c.notBeforeTime(in(100))),
                fault("token without subject", c -> c.subject(null)));
    }

    private static Arguments fault(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(name, change);
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
