package jp.yui.benchmark.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.yui.benchmark.editions.Editions;
import jp.yui.benchmark.imports.ImportEvent.ReleaseWithdrawn;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.benchmark.Release;
import jp.yui.contract.benchmark.SourceLayout;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published figures: added by accepting an import, superseded by a later one, withdrawn with a reason, never changed. */
@Service
@Transactional
class Releases {

    private static final String PUBLISHER = "デジタル庁";
    private static final String PUBLISHER_OF_POPULATION = "総務省";
    private static final String SELECT = """
            select r.id, r.layout, r.fiscal_year, r.file_name, r.checksum, r.accepted_at, r.accepted_by, r.supersedes,
                   r.withdrawn_at, r.withdrawal_reason,
                   exists (select from benchmark.release_in_force f where f.id = r.id) as in_force
              from benchmark.source_release r
            """;
    /** One release of a kind and year at a time, so that each supersedes the one before it. */
    private static final String TAKE_TURN =
            "select pg_advisory_xact_lock(hashtextextended('benchmark.release ' || :layout, :fiscalYear))";

    private static final String PUBLISH = """
            insert into benchmark.source_release (layout, fiscal_year, publisher, file_name, checksum, accepted_by, accepted_at, supersedes)
            values (:layout, :fiscalYear, :publisher, :fileName, :checksum, :acceptedBy, clock_timestamp(),
                    (select f.id from benchmark.release_in_force f where f.layout = :layout and f.fiscal_year = :fiscalYear))
            returning id
            """;
    private static final String COPY = """
            insert into benchmark.observation (release_id, indicator_code, indicator_version, body_code, status, value, flags)
            select :release, c.indicator_code, c.indicator_version, k.body_code, c.status, c.value, ''
              from benchmark.import_cell c
              join benchmark.import_column k using (tenant_id, import_id, column_index)
             where import_id = :id and k.body_code is not null
            """;
    private static final String WITHDRAW = """
            update benchmark.source_release set withdrawn_at = clock_timestamp(), withdrawal_reason = :reason
             where id = :id and withdrawn_at is null
            """;

    private final JdbcClient jdbc;
    private final Editions editions;
    private final ApplicationEventPublisher events;

    Releases(JdbcClient jdbc, Editions editions, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<Release> newestFirst() {
        return jdbc.sql(SELECT + " order by r.accepted_at desc, r.id desc")
                .query((row, _) -> release(row))
                .list();
    }

    /** Makes the staged cells of an import a release, which supersedes the one in force. */
    UUID publish(ImportRows.Taken taken, String acceptedBy) {
        SourceLayout layout = Objects.requireNonNull(taken.layout());
        takeTurn(layout, taken.fiscalYear());
        UUID release = jdbc.sql(PUBLISH)
                .param("layout", layout.name())
                .param("fiscalYear", taken.fiscalYear().value())
                .param("publisher", layout == SourceLayout.POPULATION ? PUBLISHER_OF_POPULATION : PUBLISHER)
                .param("fileName", taken.fileName())
                .param("checksum", taken.checksum())
                .param("acceptedBy", acceptedBy)
                .query(UUID.class)
                .single();
        copyCells(taken.id(), release);
        return release;
    }

    /** Ends the force of a release; the file may then be imported again, say with the right year. */
    Release withdraw(UUID id, String reason) {
        Release release = find(id);
        takeTurn(release.layout(), release.fiscalYear());
        if (jdbc.sql(WITHDRAW).param("id", id).param("reason", reason).update() == 0) {
            throw new Problem.Conflict("release-withdrawn", "The release is withdrawn already", Map.of());
        }
        jdbc.sql("update benchmark.import set withdrawn = true where release_id = :id")
                .param("id", id)
                .update();
        UUID edition = editions.freezeAffected(release.fiscalYear());
        events.publishEvent(new ReleaseWithdrawn(TenantScope.grant().tenant(), id, edition));
        return find(id);
    }

    private void takeTurn(SourceLayout layout, FiscalYear year) {
        jdbc.sql(TAKE_TURN)
                .param("layout", layout.name())
                .param("fiscalYear", year.value())
                .query((_, _) -> true)
                .single();
    }

    private void copyCells(UUID id, UUID release) {
        int copied = jdbc.sql(COPY).param("id", id).param("release", release).update();
        if (copied == 0) {
            throw new Problem.Conflict("nothing-to-accept", "No column has a body", Map.of());
        }
        Staging.countRows(jdbc);
    }

    private Release find(UUID id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id)
                .query((row, _) -> release(row))
                .optional()
                .orElseThrow(() -> new Problem.NotFound("release-not-found", "No such release: " + id));
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getObject("id", UUID.class),
                SourceLayout.valueOf(row.getString("layout")),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getString("file_name"),
                row.getString("checksum"),
                row.getObject("accepted_at", OffsetDateTime.class),
                row.getString("accepted_by"),
                row.getObject("supersedes", UUID.class),
                row.getObject("withdrawn_at", OffsetDateTime.class),
                row.getString("withdrawal_reason"),
                row.getBoolean("in_force"));
    }
}
