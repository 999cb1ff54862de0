package jp.yui.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A right is taken away while its holder asks as fast as they can: whatever was asked after it had gone is refused. The full
 * count: {@code infra/verify --isolation}.
 */
@BackendTest
class RightsEndTests {

    private static final int ENDS = Integer.getInteger("yui.ends", 24);
    private static final int THREADS = 6;
    private static final int ENOUGH = 5;

    @Autowired
    Api api;

    private int asked;
    private int askedAfter;
    private final List<String> served = new ArrayList<>();

    /** How a right ends, and what its holder is answered from then on. */
    private enum End {
        MEMBERSHIP_ENDED("update tenancy.membership set valid_to = now() where tenant_id = ", 404),
        MEMBERSHIP_REMOVED("delete from tenancy.membership where tenant_id = ", 404),
        RIGHT_LESSENED("update tenancy.membership set role = 'VIEWER' where tenant_id = ", 403),
        BODY_DISABLED("update tenancy.tenant set disabled_at = now() where id = ", 404);

        private final String statement;
        private final int answer;

        End(String statement, int answer) {
            this.statement = statement;
            this.answer = answer;
        }

        void happen(String tenant) {
            TestDatabase.execute(statement + "(select id from tenancy.tenant where key = '" + tenant + "')");
        }
    }

    /** One request: when it began, and what it was answered. */
    private record Asked(long at, int status) {}

    @Test
    void nothingAskedAfterTheEndIsServed() {
        for (int i = 0; i < ENDS; i++) {
            endUnderTraffic(End.values()[i % End.values().length]);
        }
        IO.println(
                "Figure: rights-end: %d rights ended in %d ways under %,d requests by %d threads: %,d asked afterwards, %d served"
                        .formatted(ENDS, End.values().length, asked, THREADS, askedAfter, served.size()));
        assertThat(served).isEmpty();
    }

    private void endUnderTraffic(End end) {
        String tenant = People.tenant();
        String token = TestIssuer.YUI.token(People.member(TestIssuer.YUI, tenant, "ADMIN"));
        Queue<Asked> answers = new ConcurrentLinkedQueue<>();
        List<Thread> threads = IntStream.range(0, THREADS)
                .mapToObj(_ -> Thread.ofPlatform().start(() -> ask(tenant, token, answers)))
                .toList();
        await(answers, 0, 200);
        end.happen(tenant);
        long ended = System.nanoTime();
        await(answers, ended, null);
        threads.forEach(Thread::interrupt);
        threads.forEach(RightsEndTests::join);
        judge(end, answers, ended);
    }

    private void ask(String tenant, String token, Queue<Asked> answers) {
        while (!Thread.currentThread().isInterrupted()) {
            long at = System.nanoTime();
            try {
                answers.add(new Asked(
                        at,
                        api.get("/api/t/" + tenant + "/audit/entries", token).status()));
            } catch (IllegalStateException interrupted) {
                return;
            }
        }
    }

    private static void await(Queue<Asked> answers, long since, @org.jspecify.annotations.Nullable Integer status) {
        while (answers.stream()
                        .filter(asked -> asked.at() > since && (status == null || asked.status() == status))
                        .count()
                < THREADS * ENOUGH) {
            LockSupport.parkNanos(500_000);
        }
    }

    private void judge(End end, Queue<Asked> answers, long ended) {
        asked += answers.size();
        List<Asked> after = answers.stream().filter(one -> one.at() > ended).toList();
        askedAfter += after.size();
        after.stream()
                .filter(one -> one.status() != end.answer)
                .forEach(one -> served.add(end + " was answered " + one.status()));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
