package jp.yui.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
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

    private TestIssuer(String realm) {
        this.realm = realm;
        this.key = generate(realm);
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        SERVER.createContext("/realms/" + realm + "/protocol/openid-connect/certs", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
    }

    public String url() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/realms/" + realm;
    }

    /** A good token for the subject. */
    public String token(String subject) {
        return token(subject, claims -> claims);
    }

    /** A token for the subject with some claims changed. */
    public String token(String subject, UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(url())
                .subject(subject)
                .audience("yui-api")
                .claim("azp", "yui-frontend")
                .claim("typ", "Bearer")
                .claim("name", "試験 " + subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        return sign(change.apply(claims).build(), key);
    }

    /** A token signed with a key nobody knows. */
    public String forged(String subject) {
        Instant now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(url())
                .subject(subject)
                .audience("yui-api")
                .claim("azp", "yui-frontend")
                .claim("typ", "Bearer")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .build();
        return sign(claims, generate(realm));
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
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
