package jp.yui.platform;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Map;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** The two realms whose tokens are trusted: each token is checked with the keys and the rules of the issuer that it names. */
final class TrustedIssuers implements JwtDecoder, OAuth2TokenValidator<Jwt> {

    private final Map<String, Issuer> issuers;

    private record Issuer(JwtDecoder keys, OAuth2TokenValidator<Jwt> rules) {}

    private TrustedIssuers(Map<String, Issuer> issuers) {
        this.issuers = issuers;
    }

    static TrustedIssuers of(SecurityProperties properties) {
        return new TrustedIssuers(Map.of(
                properties.issuer(), issuer(properties.issuer(), properties),
                properties.opsIssuer(), issuer(properties.opsIssuer(), properties)));
    }

    /** Checks the signature alone. */
    @Override
    public Jwt decode(String token) {
        return named(issuerIn(token)).keys().decode(token);
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return named(String.valueOf(token.getClaimAsString("iss"))).rules().validate(token);
    }

    private Issuer named(String name) {
        Issuer issuer = issuers.get(name);
        if (issuer == null) {
            throw new BadJwtException("The issuer of the token is not trusted");
        }
        return issuer;
    }

    private static String issuerIn(String token) {
        try {
            return String.valueOf(JWTParser.parse(token).getJWTClaimsSet().getIssuer());
        } catch (ParseException | RuntimeException malformed) {
            throw new BadJwtException("This is no token", malformed);
        }
    }

    private static Issuer issuer(String name, SecurityProperties properties) {
        NimbusJwtDecoder keys = NimbusJwtDecoder.withJwkSetUri(name + "/protocol/openid-connect/certs")
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        keys.setJwtValidator(_ -> OAuth2TokenValidatorResult.success());
        return new Issuer(keys, TokenRules.of(name, properties));
    }
}
