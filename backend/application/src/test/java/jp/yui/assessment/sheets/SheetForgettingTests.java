package jp.yui.assessment.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yui.testing.BackendTest;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviews of sheets are kept for 90 days by the clock of the database, whatever became of them. */
@BackendTest
class SheetForgettingTests {

    @Autowired
    private SheetRows rows;

    @Test
    void forgetsReviewsAfterNinetyDaysAndNoneBefore() throws SQLException {
        UUID town = UUID.randomUUID();
        TestDatabase.execute("""
                insert into assessment.response (tenant_id, id, owner_tenant_id, framework_code, fiscal_year, body_code, started_by)
                values ('%1$s', '%1$s', '%1$s', 'YUI-2026.1', 2026, '222101', 'x');
                insert into assessment.sheet_review (tenant_id, id, response_id, content, uploaded_by, uploaded_at, accepted_at)
                values ('%1$s', gen_random_uuid(), '%1$s', '{}', 'old', now() - interval '90 days 1 minute', null),
                       ('%1$s', gen_random_uuid(), '%1$s', '{}', 'old, saved', now() - interval '91 days', now()),
                       ('%1$s', gen_random_uuid(), '%1$s', '{}', 'young', now() - interval '89 days 23 hours', null)
                """.formatted(town));
        rows.forget();
        assertThat(keptOf(town)).containsExactly("young");
    }

    private static List<String> keptOf(UUID town) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var kept = statement.executeQuery(
                        "select uploaded_by from assessment.sheet_review where tenant_id = '" + town + "'")) {
            List<String> names = new ArrayList<>();
            while (kept.next()) {
                names.add(kept.getString(1));
            }
            return names;
        }
    }
}
