package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** A snapshot of every municipality of Japan, with the year before. */
class WholeCountryTests {

    private static final List<String> CLASSES = List.of("0-4999", "5000-9999", "10000-29999", "30000-49999");
    private static final int TOWNS = 1736;

    @Test
    void isFrozenWithinTheTimeThatAStatementHas() throws SQLException {
        Field field = new Field();
        for (int i = 0; i < 28; i++) {
            UUID prefecture = UUID.randomUUID();
            String group = CLASSES.get(i % CLASSES.size());
            field.before(62 * i, 62, group, prefecture, "(n * i.ordinal) % 4 / 2.0");
            field.submit(62, group, prefecture, "(n * i.ordinal) % 5 / 2.0");
        }
        TestDatabase.execute("analyze assessment.submission, assessment.submitted_level, assessment.submitted_mean");
        long begun = System.nanoTime();
        assertThat(field.snapshot()).isEqualTo(1);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        IO.println("Figure: snapshot: %d submissions with the year before: %d ms".formatted(TOWNS, millis));
        assertThat(millis).isLessThan(30_000);
        assertThat(field.read("""
                        select c.n from assessment.snapshot_cell c join assessment.snapshot s on s.id = c.snapshot_id
                         where s.fiscal_year = :year and c.group_code = 'ALL' and c.measure = 'ALL'
                        """).getFirst().getFirst()).isEqualTo(TOWNS);
    }
}
