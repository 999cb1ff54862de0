package jp.yui.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a token must say beside a good signature: issuer, audience, party, type, and a short life. */
final class TokenRules {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    private TokenRules() {}

    static OAuth2TokenValidator<Jwt> of(String issuer, SecurityProperties properties) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtIssuerValidator(issuer),
                new JwtTimestampValidator(CLOCK_SKEW),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(properties.audience())),
                new JwtClaimValidator<Object>(
                        "azp", party -> party != null && properties.clients().contains(party)),
                new JwtClaimValidator<Object>("typ", "Bearer"::equals),
                token -> shortLived(token, properties.maxAge())));
    }

    /** Its end is compared with the clock too: a moment of issue may be missing, which the decoder fills in, or in the future. */
    private static OAuth2TokenValidatorResult shortLived(Jwt token, Duration maxAge) {
        Instant issued = token.getIssuedAt();
        Instant expires = token.getExpiresAt();
        boolean fine = issued != null
                && expires != null
                && token.getSubject() != null
                && Duration.between(issued, expires).compareTo(maxAge) <= 0
                && Duration.between(Instant.now(), expires).compareTo(maxAge.plus(CLOCK_SKEW)) <= 0;
        return fine
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "The token lives too long or has no subject", null));
    }
}
