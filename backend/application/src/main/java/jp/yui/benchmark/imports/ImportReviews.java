package jp.yui.benchmark.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.ImportReview;
import jp.yui.contract.benchmark.ImportReview.Candidate;
import jp.yui.contract.benchmark.ImportReview.Column;
import jp.yui.contract.benchmark.ImportReview.Counts;
import jp.yui.contract.benchmark.ImportReview.Difference;
import jp.yui.contract.benchmark.ImportReview.Failure;
import jp.yui.contract.benchmark.ImportReview.MalformedCell;
import jp.yui.contract.benchmark.ImportReview.Note;
import jp.yui.contract.benchmark.ImportSummary;
import jp.yui.contract.benchmark.ValueStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gathers from the staged file what a person must know before its figures count. */
@Repository
class ImportReviews {

    private static final String HEAD = """
            select id, state, file_name, checksum, fiscal_year, layout, uploaded_at, uploaded_by, failure_code,
                   failure_address, failure_detail, release_id
              from benchmark.import where id = :id
            """;

    private static final String ETAG = """
            select '"' || md5(i.state || coalesce(string_agg(
                     c.column_index || ' ' || coalesce(c.body_code, '') || ' ' || c.left_out, ',' order by c.column_index), ''))
                   || '"'
              from benchmark.import i
              left join benchmark.import_column c on c.tenant_id = i.tenant_id and c.import_id = i.id
             where i.id = :id group by i.id, i.state
            """;
    private static final String OPEN = """
            select c.column_index, c.address, c.label, b.code, b.name, p.name as prefecture_name
              from benchmark.import_column c
              left join tenancy.local_body b on b.code = any (c.candidates)
              left join tenancy.local_body p on p.code = b.prefecture_code
             where c.import_id = :id and c.body_code is null and not c.left_out
             order by c.column_index, b.code
            """;
    private static final String COUNTS = """
            select count(*) as columns, count(body_code) as matched,
                   (select count(distinct c.indicator_code) from benchmark.import_cell c where c.import_id = :id) as items
              from benchmark.import_column where import_id = :id
            """;
    private static final String BY_STATUS =
            "select status, count(*) as cells from benchmark.import_cell where import_id = :id group by status";

    /** Against the release in force before the import was accepted, or in force now. */
    private static final String DIFFERENCE = """
            with import as (
              select i.id, coalesce(r.supersedes, f.id) as release
                from benchmark.import i
                left join benchmark.source_release r on r.id = i.release_id
                left join benchmark.release_in_force f
                  on f.layout = i.layout and f.fiscal_year = i.fiscal_year and i.release_id is null
               where i.id = :id
            ), old as (
              select o.body_code, o.indicator_code, o.status, o.value
                from benchmark.observation o join import i on i.release = o.release_id
            ), new as (
              select k.body_code, c.indicator_code, c.status, c.value
                from benchmark.import_cell c
                join benchmark.import_column k using (tenant_id, import_id, column_index)
               where import_id = :id and k.body_code is not null
            )
            select (select i.release from import i) as release,
                   count(*) filter (where old.status is null) as added,
                   count(*) filter (where new.status is null) as removed,
                   count(*) filter (where (old.status, old.value) is distinct from (new.status, new.value)
                                      and old.status is not null and new.status is not null) as changed
              from old full join new using (body_code, indicator_code)
            """;

    private final JdbcClient jdbc;
    private final ImportRows rows;

    ImportReviews(JdbcClient jdbc, ImportRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The review of an import of the bound tenant; its head is read first, so that a state never precedes its content. */
    ImportReview of(UUID id) {
        Head head = jdbc.sql(HEAD)
                .param("id", id)
                .query((row, _) -> head(row))
                .optional()
                .orElseThrow(() -> ImportRows.notFound(id));
        return review(etag(id), head, content(id));
    }

    /** Names what stands in the review now: its state and the decisions on its columns. */
    String etag(UUID id) {
        return jdbc.sql(ETAG).param("id", id).query(String.class).single();
    }

    private Content content(UUID id) {
        List<Column> open = openColumns(id);
        return new Content(
                counts(id),
                open.stream().filter(column -> column.candidates().isEmpty()).toList(),
                open.stream().filter(column -> !column.candidates().isEmpty()).toList(),
                malformed(id),
                notes(id),
                difference(id).orElse(null));
    }

    private List<Column> openColumns(UUID id) {
        return jdbc
                .sql(OPEN)
                .param("id", id)
                .query((row, _) -> new Open(
                        row.getInt("column_index"), row.getString("address"), row.getString("label"), candidate(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Open::index, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ImportReviews::column)
                .toList();
    }

    private static Column column(List<Open> rows) {
        Open first = rows.getFirst();
        List<Candidate> candidates = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.candidate()).stream())
                .toList();
        return new Column(first.address(), first.index(), first.label(), candidates);
    }

    private static @Nullable Candidate candidate(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return code == null
                ? null
                : new Candidate(new LocalGovernmentCode(code), row.getString("name"), row.getString("prefecture_name"));
    }

    private Counts counts(UUID id) {
        Map<ValueStatus, Integer> byStatus = byStatus(id);
        int cells = byStatus.values().stream().mapToInt(Integer::intValue).sum();
        return jdbc.sql(COUNTS)
                .param("id", id)
                .query((row, _) -> new Counts(
                        row.getInt("columns"), row.getInt("matched"), 0, row.getInt("items"), cells, byStatus))
                .single();
    }

    private Map<ValueStatus, Integer> byStatus(UUID id) {
        Map<ValueStatus, Integer> cells = new EnumMap<>(ValueStatus.class);
        jdbc.sql(BY_STATUS).param("id", id).query(row -> {
            cells.put(ValueStatus.valueOf(row.getString("status")), row.getInt("cells"));
        });
        return cells;
    }

    private List<MalformedCell> malformed(UUID id) {
        return jdbc.sql("""
                        select address, item, body, content, reason from benchmark.import_malformed_cell
                         where import_id = :id order by ordinal
                        """)
                .param("id", id)
                .query((row, _) -> new MalformedCell(
                        row.getString("address"),
                        row.getString("item"),
                        row.getString("body"),
                        row.getString("content"),
                        row.getString("reason")))
                .list();
    }

    private List<Note> notes(UUID id) {
        return jdbc.sql(
                        "select code, address, detail from benchmark.import_note where import_id = :id order by ordinal")
                .param("id", id)
                .query((row, _) -> new Note(row.getString("code"), row.getString("address"), row.getString("detail")))
                .list();
    }

    private Optional<Difference> difference(UUID id) {
        return jdbc.sql(DIFFERENCE)
                .param("id", id)
                .query((row, _) -> Optional.ofNullable(row.getObject("release", UUID.class))
                        .map(release -> difference(release, row)))
                .single();
    }

    private static Difference difference(UUID release, ResultSet row) {
        try {
            return new Difference(release, row.getInt("changed"), row.getInt("added"), row.getInt("removed"));
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private ImportReview review(String etag, Head head, Content content) {
        ImportSummary summary = head.summary();
        return new ImportReview(
                summary.id(),
                etag,
                summary.state(),
                summary.fileName(),
                head.checksum(),
                summary.fiscalYear(),
                summary.layout(),
                summary.uploadedAt(),
                summary.uploadedBy(),
                summary.progress(),
                content.counts(),
                content.unmatched(),
                content.ambiguous(),
                content.malformed(),
                content.notes(),
                content.difference(),
                head.failure(),
                head.release());
    }

    private Head head(ResultSet row) throws SQLException {
        return new Head(
                rows.summary(row), row.getString("checksum"), failure(row), row.getObject("release_id", UUID.class));
    }

    private static @Nullable Failure failure(ResultSet row) throws SQLException {
        String code = row.getString("failure_code");
        return code == null
                ? null
                : new Failure(code, row.getString("failure_address"), row.getString("failure_detail"));
    }

    private record Open(
            int index,
            String address,
            String label,
            @Nullable Candidate candidate) {}

    private record Head(
            ImportSummary summary,
            String checksum,
            @Nullable Failure failure,
            @Nullable UUID release) {}

    private record Content(
            Counts counts,
            List<Column> unmatched,
            List<Column> ambiguous,
            List<MalformedCell> malformed,
            List<Note> notes,
            @Nullable Difference difference) {}
}
