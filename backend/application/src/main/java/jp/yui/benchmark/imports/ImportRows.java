package jp.yui.benchmark.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yui.benchmark.imports.file.Refusal;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.benchmark.ImportState;
import jp.yui.contract.benchmark.ImportSummary;
import jp.yui.contract.benchmark.SourceLayout;
import jp.yui.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code benchmark.import} of the bound tenant, and their only ways from state to state. */
@Repository
class ImportRows {

    private static final String SUMMARY =
            "select id, state, file_name, fiscal_year, layout, uploaded_at, uploaded_by from benchmark.import ";
    private static final String ADD = """
            insert into benchmark.import (tenant_id, file_name, checksum, fiscal_year, content, uploaded_by)
            values (ctx.tenant(), :fileName, :checksum, :fiscalYear, :content, :uploadedBy)
            on conflict (tenant_id, checksum) where state not in ('FAILED', 'DISCARDED') and not withdrawn do nothing
            returning id
            """;
    private static final String TAKE = """
            select id, state, file_name, checksum, fiscal_year, layout from benchmark.import where id = :id for update
            """;

    private final JdbcClient jdbc;
    private final ReadingProgress progress;

    ImportRows(JdbcClient jdbc, ReadingProgress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    /** An import whose row this transaction holds. */
    record Taken(
            UUID id,
            ImportState state,
            String fileName,
            String checksum,
            FiscalYear fiscalYear,
            @Nullable SourceLayout layout) {}

    /** Adds a running import, or nothing if the same file is here already. */
    Optional<UUID> add(Upload upload, String uploadedBy) {
        return jdbc.sql(ADD)
                .param("fileName", upload.fileName())
                .param("checksum", upload.checksum())
                .param("fiscalYear", upload.fiscalYear().value())
                .param("content", upload.content())
                .param("uploadedBy", uploadedBy)
                .query(UUID.class)
                .optional();
    }

    List<ImportSummary> newestFirst() {
        return jdbc.sql(SUMMARY + "order by uploaded_at desc, id desc")
                .query((row, _) -> summary(row))
                .list();
    }

    ImportSummary sameFile(String checksum) {
        return jdbc.sql(SUMMARY
                        + "where checksum = :checksum and state not in ('FAILED', 'DISCARDED') and not withdrawn")
                .param("checksum", checksum)
                .query((row, _) -> summary(row))
                .single();
    }

    /** Takes the row, so that of two people who act at once the second sees what the first did. */
    Taken take(UUID id) {
        return jdbc.sql(TAKE)
                .param("id", id)
                .query((row, _) -> taken(row))
                .optional()
                .orElseThrow(() -> notFound(id));
    }

    static Problem notFound(UUID id) {
        return new Problem.NotFound("import-not-found", "No such import: " + id);
    }

    /** Imports that are to be read, oldest first. */
    List<UUID> running() {
        return jdbc.sql("select id from benchmark.import where state = 'RUNNING' order by uploaded_at, id")
                .query(UUID.class)
                .list();
    }

    /** Counts a beginning of reading; no value if somebody else reads or has read it. */
    Optional<Integer> begin(UUID id) {
        return jdbc.sql("""
                        update benchmark.import set attempts = attempts + 1
                         where id = (select i.id from benchmark.import i
                                      where i.id = :id and i.state = 'RUNNING' for update skip locked)
                        returning attempts
                        """).param("id", id).query(Integer.class).optional();
    }

    /** Content and year of a running import that this transaction now holds; nothing if another one does. */
    Optional<Running> takeRunning(UUID id) {
        return jdbc.sql("""
                        select content, fiscal_year from benchmark.import
                         where id = :id and state = 'RUNNING' for update skip locked
                        """)
                .param("id", id)
                .query((row, _) -> new Running(row.getBytes(1), new FiscalYear(row.getInt(2))))
                .optional();
    }

    /** What reading needs of an import. */
    record Running(byte[] content, FiscalYear fiscalYear) {}

    void read(UUID id, SourceLayout layout) {
        jdbc.sql("update benchmark.import set state = 'REVIEW', layout = :layout where id = :id and state = 'RUNNING'")
                .param("id", id)
                .param("layout", layout.name())
                .update();
    }

    void failed(UUID id, Refusal refusal) {
        jdbc.sql("""
                        update benchmark.import
                           set state = 'FAILED', failure_code = :code, failure_address = :address, failure_detail = :detail
                         where id = :id and state = 'RUNNING'
                        """)
                .param("id", id)
                .param("code", refusal.failure().code())
                .param("address", refusal.failure().address())
                .param("detail", refusal.failure().detail())
                .update();
    }

    void accepted(UUID id, UUID release) {
        jdbc.sql("update benchmark.import set state = 'ACCEPTED', release_id = :release where id = :id")
                .param("id", id)
                .param("release", release)
                .update();
    }

    void discarded(UUID id) {
        jdbc.sql("update benchmark.import set state = 'DISCARDED' where id = :id")
                .param("id", id)
                .update();
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getObject("id", UUID.class),
                ImportState.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getString("checksum"),
                new FiscalYear(row.getInt("fiscal_year")),
                layout(row));
    }

    ImportSummary summary(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        ImportState state = ImportState.valueOf(row.getString("state"));
        return new ImportSummary(
                id,
                state,
                row.getString("file_name"),
                new FiscalYear(row.getInt("fiscal_year")),
                layout(row),
                row.getObject("uploaded_at", OffsetDateTime.class),
                row.getString("uploaded_by"),
                progress.of(id, state));
    }

    private static @Nullable SourceLayout layout(ResultSet row) throws SQLException {
        String layout = row.getString("layout");
        return layout == null ? null : SourceLayout.valueOf(layout);
    }
}
