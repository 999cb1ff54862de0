package jp.yui.platform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Checks the signature of a token once: a person's token comes with every request of five minutes. Its rules, its end
 * among them, are checked each time; a right is never remembered (ADR 0003).
 */
final class RememberedTokens implements JwtDecoder {

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
        Jwt jwt = known != null ? known : signatures.decode(token);
        check(jwt);
        genuine.putIfAbsent(token, jwt);
        return jwt;
    }

    private void check(Jwt token) {
        var errors = rules.validate(token).getErrors();
        if (!errors.isEmpty()) {
            throw new JwtValidationException(errors.iterator().next().getDescription(), errors);
        }
    }
}
