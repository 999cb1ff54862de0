package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** A signature is checked once, the rules of a token each time. */
class RememberedTokensTests {

    private final AtomicInteger signaturesChecked = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final JwtDecoder signatures = token -> {
        signaturesChecked.incrementAndGet();
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("somebody")
                .build();
    };
    private final OAuth2TokenValidator<Jwt> rules = _ -> ended.get()
            ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "ended", null))
            : OAuth2TokenValidatorResult.success();
    private final RememberedTokens tokens = new RememberedTokens(signatures, rules);

    @Test
    void checksTheSignatureOfATokenOnce() {
        tokens.decode("a");
        tokens.decode("a");
        tokens.decode("b");
        assertThat(signaturesChecked).hasValue(2);
    }

    @Test
    void refusesATokenThatHasEndedSince() {
        tokens.decode("a");
        ended.set(true);
        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void doesNotRememberARefusedToken() {
        ended.set(true);
        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(JwtValidationException.class);
        ended.set(false);
        tokens.decode("a");
        assertThat(signaturesChecked).hasValue(2);
    }
}
