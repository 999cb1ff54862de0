package jp.yui.platform;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The person behind the token of the running request. */
public final class SignedIn {

    private SignedIn() {}

    public static Person person() {
        return personOf(token());
    }

    static Optional<Person> ifAnybody() {
        return tokenIfAny().map(SignedIn::personOf);
    }

    /** The identity provider's session of the person, if the token names one. */
    public static Optional<String> session() {
        return Optional.ofNullable(token().getClaimAsString("sid"));
    }

    /** The person's e-mail address, if the identity provider says that it has verified it. */
    public static Optional<String> address() {
        Jwt token = token();
        return Boolean.TRUE.equals(token.getClaimAsBoolean("email_verified"))
                ? Optional.ofNullable(token.getClaimAsString("email"))
                : Optional.empty();
    }

    private static Jwt token() {
        return tokenIfAny().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    private static Optional<Jwt> tokenIfAny() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken signedIn
                ? Optional.of(signedIn.getToken())
                : Optional.empty();
    }

    private static Person personOf(Jwt token) {
        String name = token.getClaimAsString("name");
        return new Person(
                String.valueOf(token.getClaimAsString("iss")),
                token.getSubject(),
                name == null ? String.valueOf(token.getClaimAsString("preferred_username")) : name);
    }
}
