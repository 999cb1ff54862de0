package jp.yui.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** An issuer of real RS256 tokens that publishes its key over HTTP as a realm does. */
public final class TestIssuer {

    private static final HttpServer SERVER = serve();

    /** The realm of people of public bodies. */
    public static final TestIssuer YUI = new TestIssuer("yui");

    /** The realm of operators. */
    public static final TestIssuer OPS = new TestIssuer("yui-ops");

    private final String realm;
    private final RSAKey key;
    private volatile boolean gone;

    private TestIssuer(String realm) {
        this.realm = realm;
        this.key = generate(realm);
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        SERVER.createContext("/realms/" + realm + "/protocol/openid-connect/certs", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(gone ? 503 : 200, gone ? -1 : keys.length);
            if (!gone) {
                exchange.getResponseBody().write(keys);
            }
            exchange.close();
        });
    }

    /** Does something while the issuer answers nobody. */
    public void whileGone(Runnable work) {
        gone = true;
        try {
            work.run();
        } finally {
            gone = false;
        }
    }

    public String url() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/realms/" + realm;
    }

    /** A good token for the subject. */
    public String token(String subject) {
        return token(subject, claims -> claims);
    }

    /** Good tokens for the subject for as long as a test runs: a new one every two minutes, as a program would ask for. */
    public Supplier<String> tokens(String subject) {
        return tokens(() -> token(subject));
    }

    /** The same, of tokens made in a way of the test's own. */
    public Supplier<String> tokens(Supplier<String> fresh) {
        return new Supplier<>() {
            private String token = fresh.get();
            private Instant made = Instant.now();

            @Override
            public synchronized String get() {
                if (made.isBefore(Instant.now().minusSeconds(120))) {
                    token = fresh.get();
                    made = Instant.now();
                }
                return token;
            }
        };
    }

    /** A token for the subject with some claims changed. */
    public String token(String subject, UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(change.apply(claims(subject)).build(), header(JWSAlgorithm.RS256), signer(key));
    }

    /** A token signed with a key nobody knows, under the name of the known one. */
    public String forged(String subject) {
        return sign(claims(subject).build(), header(JWSAlgorithm.RS256), signer(generate(realm)));
    }

    /** A token signed with the right key by another algorithm. */
    public String signed(String subject, JWSAlgorithm algorithm) {
        return sign(claims(subject).build(), header(algorithm), signer(key));
    }

    /** A token whose key is named by nobody. */
    public String signedByUnknownKey(String subject) {
        RSAKey unknown = generate("unknown");
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(unknown.getKeyID());
        return sign(claims(subject).build(), header.build(), signer(unknown));
    }

    /** A token that brings the key along that it is signed with. */
    public String signedByOwnKey(String subject) {
        RSAKey own = generate(realm);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(own.toPublicJWK());
        return sign(claims(subject).build(), header.build(), signer(own));
    }

    /** A token authenticated with what everybody can read, the public key, as if it were a shared secret. */
    public String signedWithPublicKey(String subject) {
        try {
            return sign(
                    claims(subject).build(),
                    header(JWSAlgorithm.HS256),
                    new MACSigner(key.toRSAPublicKey().getEncoded()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet.Builder claims(String subject) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(url())
                .subject(subject)
                .audience("yui-api")
                .claim("azp", "yui-frontend")
                .claim("typ", "Bearer")
                .claim("name", "試験 " + subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    private JWSHeader header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sign(JWTClaimsSet claims, JWSHeader header, JWSSigner signer) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey generate(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serve() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
