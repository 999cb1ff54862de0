package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jp.yui.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is published of many towns, on the real database, as the platform takes it. */
class SnapshotTests {

    private static final String SMALL = "5000-9999";
    private static final String SMALLEST = "0-4999";

    private static final String MIXED_BEFORE = "case when n <= 7 then 1 when n <= 14 then 2 else 0 end";

    private final Field field = new Field();

    @Test
    void publishesMeansOfSixTownsOfSeveralOwners() throws SQLException {
        six(SMALL, "1 + n % 2");
        assertThat(field.snapshot()).isEqualTo(1);
        assertThat(cell("ALL", "ALL")).isEqualTo(List.of(6L, new BigDecimal("1.50")));
        assertThat(cell(SMALL, "D4")).isEqualTo(List.of(6L, new BigDecimal("1.50")));
    }

    @Test
    void publishesNothingOfFive() throws SQLException {
        field.submit(5, SMALL, UUID.randomUUID(), "2");
        assertThat(field.snapshot()).isNull();
        assertThat(field.read("select 1 from assessment.snapshot where fiscal_year = :year"))
                .isEmpty();
    }

    @Test
    void leavesOutWhatWentBackAndWhatIsIncomplete() throws SQLException {
        six(SMALL, "2");
        field.returned(2, SMALL, UUID.randomUUID(), "2");
        field.submit(3, SMALL, UUID.randomUUID(), "case when i.dimension_code = 'D3' then null else 2 end");
        field.snapshot();
        assertThat(cell("ALL", "ALL")).isEqualTo(List.of(6L, new BigDecimal("2.00")));
    }

    @Test
    void hidesASecondClassSoThatTheFirstCannotBeComputed() throws SQLException {
        six(SMALL, "2");
        six("10000-29999", "1");
        six("10000-29999", "1");
        field.submit(3, SMALLEST, UUID.randomUUID(), "1");
        field.snapshot();
        assertThat(reason(SMALLEST)).isEqualTo("TOO_FEW");
        assertThat(reason(SMALL)).isEqualTo("PROTECTS_OTHERS");
        assertThat(cell("10000-29999", "ALL")).isEqualTo(List.of(12L, new BigDecimal("1.00")));
        assertThat(cell("ALL", "ALL").getFirst()).isEqualTo(21L);
    }

    @Test
    void publishesNothingThatAnOwnerCouldDeductItsOwnTownsFrom() throws SQLException {
        field.submit(5, SMALL, UUID.randomUUID(), "2").submit(4, SMALL, UUID.randomUUID(), "2");
        assertThat(field.snapshot()).isNull();
    }

    @Test
    void countsAsKnownWhatAnOwnerWasSentInAnotherRound() throws SQLException {
        six(SMALL, "2");
        TestDatabase.execute("""
                insert into assessment.submission (tenant_id, audience_tenant_id, response_id, number, framework_code, fiscal_year, body_code,
                                                   body_name, late, submitted_by, submitted_at, content, hash)
                select tenant_id, '%s', response_id, 2, framework_code, fiscal_year, body_code, 'x', false, 'x',
                       now() - interval '1 day', '[]', hash
                  from assessment.submission where fiscal_year = %d order by body_code limit 3
                """.formatted(UUID.randomUUID(), field.year));
        assertThat(field.snapshot()).isNull();
    }

    @Test
    void publishesNothingWhereEverybodyMustBeNearZero() throws SQLException {
        six(SMALL, "case when n % 6 = 0 then 1 else 0 end");
        assertThat(field.snapshot()).isNull();
    }

    @Test
    void letsNoFewerThanThreeMoreTownsIn() throws SQLException {
        six(SMALL, "2");
        field.snapshot();
        field.submit(1, SMALL, UUID.randomUUID(), "1").submit(1, SMALL, UUID.randomUUID(), "1");
        assertThat(field.snapshot()).isNull();
        field.submit(1, SMALL, UUID.randomUUID(), "1");
        assertThat(field.snapshot()).isEqualTo(2);
        assertThat(cell(SMALL, "ALL").getFirst()).isEqualTo(9L);
    }

    @Test
    void showsNoClassThatWasHiddenBefore() throws SQLException {
        six(SMALL, "2");
        six("10000-29999", "1");
        field.submit(3, SMALLEST, UUID.randomUUID(), "1");
        field.snapshot();
        six(SMALLEST, "2");
        field.snapshot();
        assertThat(reason(SMALLEST)).isEqualTo("PROTECTS_OTHERS");
    }

    @Test
    void givesQuartilesFromTenTownsOnAndOnlyWhereTheyLeaveRoom() throws SQLException {
        six(SMALL, "1 + n % 3");
        six(SMALL, "1 + n % 3");
        field.snapshot();
        assertThat(quartiles()).containsExactly(new BigDecimal("1.00"), new BigDecimal("2.00"), new BigDecimal("3.00"));
        Field alike = new Field();
        for (int i = 0; i < 12; i++) {
            alike.submit(1, SMALL, UUID.randomUUID(), "0.4");
        }
        alike.snapshot();
        assertThat(alike.read(CELL_OF.formatted("q1", "ALL", "ALL")).getFirst().getFirst())
                .isNull();
    }

    @Test
    void countsWhoMovedUpSinceTheYearBefore() throws SQLException {
        UUID owner = UUID.randomUUID();
        field.before(21, SMALL, owner, MIXED_BEFORE);
        field.submit(21, SMALL, owner, "case when n <= 4 then 2 when n <= 7 then 1 when n <= 14 then 3 else 0 end");
        field.snapshot();
        assertThat(movement("D1-1", 0)).isEqualTo(List.of(7, 0));
        assertThat(movement("D1-1", 1)).isEqualTo(List.of(7, 4));
    }

    @Test
    void leavesSixTownsOfWhomNoLevelIsTold() throws SQLException {
        UUID owner = UUID.randomUUID();
        field.before(21, SMALL, owner, MIXED_BEFORE).submit(21, SMALL, owner, "3");
        field.snapshot();
        assertThat(movement("D1-1", 0)).isNotEmpty();
        assertThat(movement("D1-1", 1)).isNotEmpty();
        assertThat(movement("D1-1", 2)).isEmpty();
    }

    @Test
    void tellsQuartilesAndMovementsOfTheFirstBatchAlone() throws SQLException {
        UUID owner = UUID.randomUUID();
        field.before(24, SMALL, owner, MIXED_BEFORE).submit(21, SMALL, owner, "1 + n % 3");
        field.snapshot();
        List<@Nullable Object> quartiles = quartiles();
        List<@Nullable Object> movement = movement("D1-1", 1);
        assertThat(quartiles.getFirst()).isNotNull();
        assertThat(movement).isNotEmpty();
        field.submit(3, SMALL, owner, "4");
        assertThat(field.snapshot()).isEqualTo(2);
        assertThat(cell(SMALL, "ALL").getFirst()).isEqualTo(24L);
        assertThat(quartiles()).isEqualTo(quartiles);
        assertThat(movement("D1-1", 1)).isEqualTo(movement);
    }

    @Test
    void countsNoMovementWhereNearlyAllStoodAtOneLevel() throws SQLException {
        UUID owner = UUID.randomUUID();
        field.before(14, SMALL, owner, "case when n <= 10 then 1 else 2 end");
        field.submit(14, SMALL, owner, "2");
        field.snapshot();
        assertThat(movement("D1-1", 1)).isEmpty();
    }

    @Test
    void countsNoMovementThatAnOwnerCouldDeductItsOwnTownsFrom() throws SQLException {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        field.before(0, 7, SMALL, one, "case when n <= 2 then 1 else 2 end");
        field.before(7, 7, SMALL, other, "case when n <= 12 then 1 else 2 end");
        field.submit(7, SMALL, one, "3").submit(7, SMALL, other, "3");
        assertThat(field.snapshot()).isEqualTo(1);
        assertThat(movement("D1-1", 1)).isEmpty();
    }

    @Test
    void isTakenByThePlatformOnly() throws SQLException {
        try (var town = TestDatabase.as("yui_app");
                var call =
                        town.prepareStatement("select assessment.take_snapshot('YUI-2026.1', 3000, false, 'test')")) {
            assertThatThrownBy(call::execute).hasMessageContaining("only the platform");
        }
    }

    private static final String CELL_OF = """
            select %s from assessment.snapshot_cell c join assessment.snapshot s on s.id = c.snapshot_id
             where s.fiscal_year = :year and c.group_code = '%s' and c.measure = '%s' order by s.serial desc limit 1
            """;

    /** Six towns, each with a round of its own. */
    private void six(String group, String level) {
        for (int i = 0; i < 6; i++) {
            field.submit(1, group, UUID.randomUUID(), level);
        }
    }

    private List<@Nullable Object> cell(String group, String measure) throws SQLException {
        return field.read(CELL_OF.formatted("n::bigint, mean", group, measure)).getFirst();
    }

    private @Nullable Object reason(String group) throws SQLException {
        return field.read(CELL_OF.formatted("hidden", group, "ALL")).getFirst().getFirst();
    }

    private List<@Nullable Object> quartiles() throws SQLException {
        return field.read(CELL_OF.formatted("q1, median, q3", SMALL, "D1")).getFirst();
    }

    private List<@Nullable Object> movement(String item, int level) throws SQLException {
        return field.read("""
                        select m.n, m.moved from assessment.snapshot_movement m join assessment.snapshot s on s.id = m.snapshot_id
                         where s.fiscal_year = :year and m.group_code = '%s' and m.item_code = '%s' and m.level = %d order by s.serial desc
                        """.formatted(SMALL, item, level)).stream()
                .findFirst()
                .orElse(List.of());
    }
}
