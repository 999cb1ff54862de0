package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tokens are strict: everything but a short-lived access token of a known client for this audience is refused. */
@BackendTest
class TokenTests {

    private static int tried;
    private static int refused;

    @Autowired
    Api api;

    @AfterAll
    static void count() {
        IO.println("Figure: tokens: %d of %d wrong tokens refused".formatted(refused, tried));
    }

    @Test
    void acceptsAGoodTokenOfEitherRealm() {
        assertThat(api.get("/api/me", TestIssuer.YUI.token("a")).status()).isEqualTo(200);
        assertThat(api.get("/api/me", TestIssuer.OPS.token("a")).status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void refusesA(String fault, UnaryOperator<JWTClaimsSet.Builder> change) {
        assertThat(refused(TestIssuer.YUI.token("a", change))).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void refusesAnotherSignature(String forgery, String token) {
        assertThat(refused(token)).isEqualTo(401);
    }

    @Test
    void readsATokenFromTheHeaderAlone() {
        String token = TestIssuer.YUI.token("a");
        assertThat(api.get("/api/me?access_token=" + token, "").status()).isEqualTo(401);
        assertThat(api.get("/api/me", "", "Cookie", "access_token=" + token).status())
                .isEqualTo(401);
    }

    @Test
    void servesKnownTokensAndBreaksOnNoneWhileTheIssuerIsGone() {
        String known = TestIssuer.YUI.token("a");
        assertThat(api.get("/api/me", known).status()).isEqualTo(200);
        TestIssuer.YUI.whileGone(() -> {
            assertThat(api.get("/api/me", known).status()).isEqualTo(200);
            assertThat(api.get("/api/me", TestIssuer.YUI.token("b")).status()).isEqualTo(200);
            assertThat(refused(TestIssuer.YUI.signedByUnknownKey("a"))).isEqualTo(401);
            assertThat(refused("nonsense")).isEqualTo(401);
        });
        assertThat(api.get("/api/me", TestIssuer.YUI.token("c")).status()).isEqualTo(200);
    }

    @Test
    void refusesAForgedSignature() {
        assertThat(refused(TestIssuer.YUI.forged("a"))).isEqualTo(401);
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
        assertThat(refused(new PlainJWT(claims).serialize())).isEqualTo(401);
    }

    static Stream<Arguments> forgeries() {
        String[] good = TestIssuer.YUI.token("a").split("\\.");
        String other = TestIssuer.YUI.token("b").split("\\.")[2];
        return Stream.of(
                Arguments.of("the public key as a shared secret", TestIssuer.YUI.signedWithPublicKey("a")),
                Arguments.of("a longer digest by the right key", TestIssuer.YUI.signed("a", JWSAlgorithm.RS512)),
                Arguments.of("a padded signature by the right key", TestIssuer.YUI.signed("a", JWSAlgorithm.PS256)),
                Arguments.of("a key that nobody published", TestIssuer.YUI.signedByUnknownKey("a")),
                Arguments.of("a key that the token brings along", TestIssuer.YUI.signedByOwnKey("a")),
                Arguments.of(
                        "the key of the other realm", TestIssuer.OPS.token("a", c -> c.issuer(TestIssuer.YUI.url()))),
                Arguments.of("no signature", good[0] + "." + good[1] + "."),
                Arguments.of("the signature of another token", good[0] + "." + good[1] + "." + other),
                Arguments.of("a changed payload", good[0] + "." + good[1] + "fQ." + good[2]),
                Arguments.of("two parts", good[0] + "." + good[1]),
                Arguments.of("five parts", String.join(".", good) + ".a.b"),
                Arguments.of("no token at all", "nonsense"));
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
                fault("token issued tomorrow", c -> c.issueTime(in(86_400)).expirationTime(in(86_700))),
                fault(
                        "token of an hour without the moment of its issue",
                        c -> c.issueTime(null).expirationTime(in(3600))),
                fault("token for nobody", c -> c.audience(List.of())),
                fault("token of two authorised parties", c -> c.claim("azp", List.of("yui-frontend", "other"))),
                fault("token of no type", c -> c.claim("typ", null)),
                fault("logout token", c -> c.claim("typ", "Logout")),
                fault(
                        "token of the realm that rules Keycloak",
                        c -> c.issuer(TestIssuer.YUI.url().replaceAll("/yui$", "/master"))),
                fault("issuer with a slash too many", c -> c.issuer(TestIssuer.YUI.url() + "/")),
                fault("token without subject", c -> c.subject(null)));
    }

    private int refused(String token) {
        int status = api.get("/api/me", token).status();
        tried++;
        refused += status == 401 ? 1 : 0;
        return status;
    }

    private static Arguments fault(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(name, change);
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
