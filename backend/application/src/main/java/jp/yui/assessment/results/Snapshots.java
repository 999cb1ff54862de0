package jp.yui.assessment.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yui.assessment.results.NextSteps.Movement;
import jp.yui.assessment.results.NextSteps.Start;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.Aggregates;
import jp.yui.contract.assessment.Aggregates.Cell;
import jp.yui.contract.assessment.Aggregates.Quartiles;
import jp.yui.contract.assessment.Aggregates.Suppression;
import jp.yui.contract.assessment.Level;
import jp.yui.contract.assessment.PublishedSnapshot;
import jp.yui.contract.assessment.SnapshotOrder;
import jp.yui.contract.assessment.SnapshotTaken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frozen means over towns; the database computes and suppresses them (ADR 0014), here they are only read. */
@Repository
class Snapshots {

    /** Of real towns, or of fictional ones for a fictional tenant. */
    private static final String NEWEST = """
            select s.id, s.framework_code, s.fiscal_year, s.serial, s.taken_at
              from assessment.snapshot s
             where s.framework_code = :framework and s.fiscal_year = :year
               and s.demo = (select t.demo from tenancy.tenant t where t.id = (select ctx.tenant()))
             order by s.serial desc limit 1
            """;

    private static final String PUBLISHED = """
            select s.framework_code, s.fiscal_year, max(s.serial) as serial, max(s.taken_at) as taken_at
              from assessment.snapshot s
             where s.demo = (select t.demo from tenancy.tenant t where t.id = (select ctx.tenant()))
             group by s.framework_code, s.fiscal_year
             order by s.fiscal_year desc, taken_at desc, s.framework_code desc
            """;

    private static final String CELLS = """
            select c.group_code, c.measure, c.n, c.mean, c.q1, c.median, c.q3, c.hidden
              from assessment.snapshot_cell c
              left join benchmark.population_class p on p.scheme = 'JP-7' and p.code = c.group_code
              left join lateral (
                select min(i.ordinal) as ordinal from assessment.framework_item i
                 where i.framework_code = :framework and i.dimension_code = c.measure) d on true
             where c.snapshot_id = :snapshot
             order by p.ordinal nulls first, d.ordinal nulls first
            """;
    private static final String MOVEMENTS = """
            select m.item_code, m.level, m.n, m.moved from assessment.snapshot_movement m
             where m.snapshot_id = :snapshot and m.group_code = :group
            """;

    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest snapshot that the bound tenant may read. */
    Optional<Aggregates> newest(String framework, FiscalYear year) {
        return head(framework, year)
                .map(head ->
                        new Aggregates(framework, year, head.serial(), head.takenAt(), cells(head.id(), framework)));
    }

    /** What similar towns look like; nothing known where nothing is published. */
    Similar similar(Subject subject) {
        String group = subject.populationClass();
        Optional<Head> head = group == null ? Optional.empty() : head(subject.framework(), subject.fiscalYear());
        return head.map(found -> similar(found.id(), subject.framework(), String.valueOf(group)))
                .orElse(Similar.UNKNOWN);
    }

    /** Takes the next snapshot; nothing if too few towns have come since the last one. */
    Optional<Integer> take(SnapshotOrder order, String takenBy) {
        return jdbc.sql("select assessment.take_snapshot(:framework, :year, :demo, :by)")
                .param("framework", order.framework())
                .param("year", order.fiscalYear().value())
                .param("demo", order.demo())
                .param("by", takenBy)
                .query(Integer.class)
                .optional();
    }

    /** Takes those that are due, as the platform's background work. */
    List<SnapshotTaken> takeDue() {
        return jdbc.sql(
                        "select d.framework, d.year, d.fictional, d.serial from assessment.take_due_snapshots(ctx.actor()) d")
                .query((row, _) -> new SnapshotTaken(
                        row.getString("framework"),
                        new FiscalYear(row.getInt("year")),
                        row.getBoolean("fictional"),
                        row.getInt("serial")))
                .list();
    }

    /** The newest snapshot of each framework and year that the bound tenant may read. */
    List<PublishedSnapshot> published() {
        return jdbc.sql(PUBLISHED)
                .query((row, _) -> new PublishedSnapshot(
                        row.getString("framework_code"),
                        new FiscalYear(row.getInt("fiscal_year")),
                        row.getInt("serial"),
                        row.getObject("taken_at", OffsetDateTime.class)))
                .list();
    }

    private record Head(UUID id, int serial, OffsetDateTime takenAt) {}

    private Optional<Head> head(String framework, FiscalYear year) {
        return jdbc.sql(NEWEST)
                .param("framework", framework)
                .param("year", year.value())
                .query((row, _) -> new Head(
                        row.getObject("id", UUID.class),
                        row.getInt("serial"),
                        row.getObject("taken_at", OffsetDateTime.class)))
                .optional();
    }

    private List<Cell> cells(UUID snapshot, String framework) {
        return jdbc.sql(CELLS)
                .param("snapshot", snapshot)
                .param("framework", framework)
                .query((row, _) -> cell(row))
                .list();
    }

    private Similar similar(UUID snapshot, String framework, String group) {
        Map<String, Double> means = new HashMap<>();
        for (Cell cell : cells(snapshot, framework)) {
            if (cell.group().equals(group) && cell.mean() != null) {
                means.put(cell.measure(), cell.mean());
            }
        }
        return new Similar(means, movements(snapshot, group));
    }

    private Map<Start, Movement> movements(UUID snapshot, String group) {
        Map<Start, Movement> movements = new HashMap<>();
        jdbc.sql(MOVEMENTS).param("snapshot", snapshot).param("group", group).query(row -> {
            movements.put(
                    new Start(row.getString("item_code"), new Level(row.getDouble("level"))),
                    new Movement(row.getInt("moved"), row.getInt("n")));
        });
        return movements;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        String hidden = row.getString("hidden");
        return new Cell(
                row.getString("group_code"),
                row.getString("measure"),
                row.getObject("n", Integer.class),
                number(row, "mean"),
                quartiles(row),
                hidden == null ? null : Suppression.valueOf(hidden));
    }

    private static @Nullable Quartiles quartiles(ResultSet row) throws SQLException {
        Double median = number(row, "median");
        return median == null ? null : new Quartiles(row.getDouble("q1"), median, row.getDouble("q3"));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
