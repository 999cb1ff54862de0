package jp.yui.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells open pages how long their sign-in still holds, once it ends soon. It ends when the realm would not renew it any
 * more, or when our own session has been idle for too long.
 */
@Component
public class SignInWatch {

    private final Set<Frame> frames = ConcurrentHashMap.newKeySet();
    private final TokenRenewal renewal;
    private final Clock clock;
    private final Duration soon;

    SignInWatch(TokenRenewal renewal, Clock clock, @Value("${yui.sign-in.ends-soon}") Duration soon) {
        this.renewal = renewal;
        this.clock = clock;
        this.soon = soon;
    }

    /** From now on the page hears what is left of its sign-in: nothing as long as there is time enough. */
    public Registration watch(UI ui, Consumer<Optional<Duration>> page) {
        Frame frame = new Frame(ui, page);
        frames.add(frame);
        return () -> frames.remove(frame);
    }

    /** Renews the sign-in now, rather than with the next question to the backend. */
    public void goOn() {
        SessionTokens tokens = tokens(VaadinSession.getCurrent());
        if (tokens == null) {
            throw new SignInEnded();
        }
        tokens.renewNow(renewal::renew);
    }

    @Scheduled(fixedDelayString = "${yui.sign-in.look-every}")
    void look() {
        frames.forEach(this::tell);
    }

    private void tell(Frame frame) {
        try {
            frame.ui().access(() -> frame.page().accept(left(frame.ui().getSession())));
        } catch (UIDetachedException gone) {
            frames.remove(frame);
        }
    }

    private Optional<Duration> left(VaadinSession session) {
        return Stream.of(realmEnds(session), idleEnds(session))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .map(end -> Duration.between(clock.instant(), end))
                .filter(left -> left.compareTo(soon) < 0);
    }

    private static Optional<Instant> realmEnds(VaadinSession session) {
        return Optional.ofNullable(tokens(session)).flatMap(SessionTokens::end);
    }

    private static Optional<Instant> idleEnds(VaadinSession session) {
        return Optional.of(session.getSession().getMaxInactiveInterval())
                .filter(seconds -> seconds > 0)
                .map(seconds ->
                        Instant.ofEpochMilli(session.getLastRequestTimestamp()).plusSeconds(seconds));
    }

    private static @Nullable SessionTokens tokens(VaadinSession session) {
        WrappedSession http = session.getSession();
        return http == null ? null : (SessionTokens) http.getAttribute(SessionTokens.ATTRIBUTE);
    }

    private record Frame(UI ui, Consumer<Optional<Duration>> page) {}
}
