package jp.yui.ui.session;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestInitializer;
import org.springframework.stereotype.Component;

/**
 * Lends the backend the person's own token with every call. The session is the one of the current page; a background
 * thread has none, so it takes the session along with {@link #carry}.
 */
@Component
public class TokenRelay implements ClientHttpRequestInitializer {

    private static final ScopedValue<SessionTokens> CARRIED = ScopedValue.newInstance();

    private final TokenRenewal renewal;
    private final Clock clock;

    TokenRelay(TokenRenewal renewal, Clock clock) {
        this.renewal = renewal;
        this.clock = clock;
    }

    @Override
    public void initialize(ClientHttpRequest request) {
        request.getHeaders().setBearerAuth(tokens().bearer(clock, renewal::renew));
    }

    /** The task with the current session's tokens bound, wherever it will run. */
    public Runnable carry(Runnable task) {
        SessionTokens tokens = tokens();
        return () -> ScopedValue.where(CARRIED, tokens).run(task);
    }

    private static SessionTokens tokens() {
        if (CARRIED.isBound()) {
            return CARRIED.get();
        }
        SessionTokens ofPage = ofPage();
        if (ofPage == null) {
            throw new SignInEnded();
        }
        return ofPage;
    }

    private static @Nullable SessionTokens ofPage() {
        VaadinSession session = VaadinSession.getCurrent();
        WrappedSession http = session == null ? null : session.getSession();
        return http == null ? null : (SessionTokens) http.getAttribute(SessionTokens.ATTRIBUTE);
    }
}
