package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.yui.contract.TenantKey;
import jp.yui.contract.tenancy.Permission;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many threads on few connections, in random tenants or none, with failures and killed connections between: whoever gets a
 * connection sees the rows of the tenant entered and no others. The full count: {@code infra/verify --isolation}.
 */
@BackendTest
class PoolTests {

    private static final int CHECKOUTS = Integer.getInteger("yui.checkouts", 20_000);
    private static final int THREADS = 24;
    private static final int TENANTS = 20;

    private static final String ON_PURPOSE = "rolled back on purpose";
    private static final Set<String> LOST = Set.of("57P01", "08006", "08003", "08001");
    private static final String KEYS = "select key from tenancy.tenant";

    @Autowired
    Glance glance;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger foreign = new AtomicInteger();
    private final AtomicInteger seen = new AtomicInteger();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private final AtomicInteger glanced = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();

    private record Member(TenantKey tenant, Person person) {}

    @Test
    void aConnectionNeverCarriesATenantOver() throws InterruptedException {
        List<Member> members =
                IntStream.range(0, TENANTS).mapToObj(_ -> member()).toList();
        AtomicInteger left = new AtomicInteger(CHECKOUTS);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                threads.execute(() -> {
                    while (left.getAndDecrement() > 0) {
                        checkOut(members.get(ThreadLocalRandom.current().nextInt(TENANTS)));
                    }
                });
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.MINUTES)).isTrue();
        }
        IO.println(
                "Figure: pool: %,d checkouts by %d threads, %,d rows seen, %d foreign, %d connections killed or rolled back"
                        .formatted(CHECKOUTS, THREADS, seen.get(), foreign.get(), broken.get()));
        assertThat(foreign).hasValue(0);
        assertThat(unexpected).isEmpty();
        assertThat(seen).hasValueGreaterThan(CHECKOUTS * 7 / 10);
        assertThat(glanced).hasValueGreaterThan(CHECKOUTS / 5);
    }

    private void checkOut(Member member) {
        try {
            if (ThreadLocalRandom.current().nextInt(5) == 0) {
                new TransactionTemplate(transactions).executeWithoutResult(_ -> look("nobody"));
            } else {
                TenantScope.callAs(member.person(), member.tenant(), (Callable<Void>) () -> {
                    TenantScope.current().orElseThrow().require(Set.of(Permission.BENCHMARK_READ));
                    if (ThreadLocalRandom.current().nextInt(3) == 0) {
                        glance(member.tenant().value());
                    } else {
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(_ -> look(member.tenant().value()));
                    }
                    return null;
                });
            }
        } catch (Exception failed) {
            broken.incrementAndGet();
            if (!meant(failed)) {
                unexpected.add(failed.toString());
            }
        }
    }

    /** Rolled back on purpose, or on a connection that was killed on purpose, by this thread or while it lay in the pool. */
    private static boolean meant(Throwable failed) {
        return switch (failed) {
            case IllegalStateException state when ON_PURPOSE.equals(state.getMessage()) -> true;
            case LostConnection _ -> true;
            case SQLException lost when LOST.contains(String.valueOf(lost.getSQLState())) -> true;
            default -> failed.getCause() != null && meant(failed.getCause());
        };
    }

    private void glance(String tenant) {
        List<String> keys = glance.sql(KEYS).list((row, _) -> row.getString(1));
        glanced.incrementAndGet();
        count(keys, tenant);
    }

    private void count(List<String> keys, String tenant) {
        seen.addAndGet(keys.size());
        foreign.addAndGet((int) keys.stream().filter(key -> !key.equals(tenant)).count());
    }

    private void look(String tenant) {
        count(jdbc.sql(KEYS).query(String.class).list(), tenant);
        int fate = ThreadLocalRandom.current().nextInt(1_000);
        if (fate < 100) {
            throw new IllegalStateException(ON_PURPOSE);
        }
        if (fate == 100) {
            jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query().singleRow();
        }
    }

    private static Member member() {
        String tenant = People.tenant();
        String subject = People.member(TestIssuer.YUI, tenant, "VIEWER");
        return new Member(new TenantKey(tenant), new Person(TestIssuer.YUI.url(), subject, "試験"));
    }
}
