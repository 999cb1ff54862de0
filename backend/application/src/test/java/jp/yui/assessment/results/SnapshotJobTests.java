package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jp.yui.testing.BackendTest;
import jp.yui.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Means are frozen by themselves when they are due by the clock of the database: once, and in the audit trail. */
@BackendTest
class SnapshotJobTests {

    @Autowired
    private SnapshotJob job;

    private final Field field = new Field();

    @Test
    void takesWhatIsDueOnceAndWritesItDown() throws SQLException {
        seven();
        deadline("now() - interval '14 days 1 minute'");
        CompletableFuture.allOf(CompletableFuture.runAsync(job::take), CompletableFuture.runAsync(job::take))
                .join();
        job.take();
        assertThat(taken()).containsExactly(List.of(1, "system#assessment.take-snapshots"));
        assertThat(field.read("""
                        select e.actor from audit.entry e join tenancy.tenant t on t.id = e.tenant_id
                         where t.key = 'yui' and e.action = 'assessment.snapshot-taken' and e.object = 'YUI-2026.1/:year/1'
                        """)).containsExactly(List.of("system#assessment.take-snapshots"));
    }

    @Test
    void waitsUntilReturnsAreSettled() throws SQLException {
        seven();
        deadline("now() - interval '13 days 23 hours'");
        job.take();
        assertThat(taken()).isEmpty();
    }

    @Test
    void waitsForATownThatWasGivenMoreTime() throws SQLException {
        seven();
        deadline("now() - interval '15 days'");
        TestDatabase.execute("""
                insert into assessment.extension (tenant_id, audience_tenant_id, invitation_id, seq, due_at, reason, granted_by)
                select tenant_id, audience_tenant_id, id, 1, now() - interval '1 day', 'x', 'x'
                  from assessment.invitation where fiscal_year = %d limit 1
                """.formatted(field.year));
        job.take();
        assertThat(taken()).isEmpty();
    }

    @Test
    void takesTheNextNoSoonerThanThirtyDaysLater() throws SQLException {
        seven();
        deadline("now() - interval '15 days'");
        job.take();
        for (int i = 0; i < 3; i++) {
            field.submit(1, "5000-9999", UUID.randomUUID(), "2");
        }
        job.take();
        assertThat(taken()).hasSize(1);
        TestDatabase.execute(
                "update assessment.snapshot set taken_at = now() - interval '30 days 1 minute' where fiscal_year = "
                        + field.year);
        job.take();
        assertThat(taken()).hasSize(2);
    }

    private void seven() {
        for (int i = 0; i < 7; i++) {
            field.submit(1, "5000-9999", UUID.randomUUID(), "1.5");
        }
    }

    private void deadline(String moment) {
        TestDatabase.execute(
                "update assessment.invitation set closes_at = %s where fiscal_year = %d".formatted(moment, field.year));
    }

    private List<List<@Nullable Object>> taken() throws SQLException {
        return field.read("select serial, taken_by from assessment.snapshot where fiscal_year = :year order by serial");
    }
}
