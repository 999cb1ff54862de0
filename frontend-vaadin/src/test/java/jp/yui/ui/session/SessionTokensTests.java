package jp.yui.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;

/** One thread renews, the others wait: a refresh token may be used once only. */
class SessionTokensTests {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final int THREADS = 16;

    private final AtomicInteger renewals = new AtomicInteger();

    @Test
    void keepsATokenThatHoldsLongEnough() {
        assertThat(bearer(new SessionTokens(Tokens.until(NOW.plusSeconds(31), "first"))))
                .isEqualTo("first");
        assertThat(renewals).hasValue(0);
    }

    @Test
    void renewsATokenThatEndsWithinHalfAMinute() {
        assertThat(bearer(new SessionTokens(Tokens.until(NOW.plusSeconds(29), "first"))))
                .isEqualTo("second");
        assertThat(renewals).hasValue(1);
    }

    /** The first thread renews only after all others have found the token too old and wait for it. */
    @Test
    void renewsOnceForManyThreads() throws InterruptedException {
        SessionTokens tokens = new SessionTokens(Tokens.until(NOW, "first"));
        Queue<String> answers = new ConcurrentLinkedQueue<>();
        CountDownLatch others = new CountDownLatch(1);
        List<Thread> threads = Stream.generate(() -> Thread.ofPlatform()
                        .unstarted(() -> answers.add(tokens.bearer(CLOCK, old -> renewAfter(others, old)))))
                .limit(THREADS)
                .toList();
        threads.forEach(Thread::start);
        while (threads.stream().anyMatch(thread -> thread.isAlive() && thread.getState() != Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        others.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(answers).hasSize(THREADS).containsOnly("second");
        assertThat(renewals).hasValue(1);
    }

    @Test
    void knowsFromTheRefreshTokenWhenTheRealmWillNotRenewAnyMore() {
        SessionTokens tokens = new SessionTokens(
                Tokens.until(NOW, "first", "http://localhost:1", ShortSignIn.refreshToken(Duration.ofMinutes(4))));
        assertThat(tokens.end().orElseThrow())
                .isBetween(Instant.now().plusSeconds(200), Instant.now().plusSeconds(240));
    }

    @Test
    void makesNothingOfARefreshTokenThatSaysNothing() {
        assertThat(new SessionTokens(Tokens.until(NOW, "first")).end()).isEmpty();
    }

    private OAuth2AuthorizedClient renewAfter(CountDownLatch others, OAuth2AuthorizedClient old) {
        try {
            others.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return renew(old);
    }

    private String bearer(SessionTokens tokens) {
        return tokens.bearer(CLOCK, this::renew);
    }

    private OAuth2AuthorizedClient renew(OAuth2AuthorizedClient old) {
        renewals.incrementAndGet();
        return Tokens.until(NOW.plusSeconds(300), "second");
    }
}
