package jp.yui.platform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Checks the signature of a token once: a person's token comes with every request of five minutes. Its rules, its end
 * among them, are checked each time; a right is never remembered (ADR 0003).
 */
final class RememberedTokens implements JwtDecoder {

    private static final Logger log = LoggerFactory.getLogger(RememberedTokens.class);
    private static final int MOST = 10_000;

    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> rules;
    private final Map<String, Jwt> genuine = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Jwt> eldest) {
            return size() > MOST;
        }
    });

    RememberedTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> rules) {
        this.signatures = signatures;
        this.rules = rules;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = genuine.get(token);
        Jwt jwt = known != null ? known : signed(token);
        check(jwt);
        genuine.putIfAbsent(token, jwt);
        return jwt;
    }

    /** A key that is not known and cannot be asked for while the issuer is gone is no failure of ours: the token is refused. */
    private Jwt signed(String token) {
        try {
            return signatures.decode(token);
        } catch (BadJwtException refused) {
            throw refused;
        } catch (JwtException unreachable) {
            log.warn(
                    "A token was refused because its issuer could not be asked for the key: {}",
                    unreachable.getMessage());
            throw new BadJwtException("The key of the token is not known", unreachable);
        }
    }

    private void check(Jwt token) {
        var errors = rules.validate(token).getErrors();
        if (!errors.isEmpty()) {
            throw new JwtValidationException(errors.iterator().next().getDescription(), errors);
        }
    }
}
