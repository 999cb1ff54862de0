package jp.yui.benchmark.imports;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import jp.yui.benchmark.imports.file.ParsedFile;
import jp.yui.benchmark.imports.file.ParsedFile.SourceCell;
import jp.yui.benchmark.imports.file.ParsedFile.SourceColumn;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.ImportReview.MalformedCell;
import jp.yui.contract.benchmark.ImportReview.Note;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Writes what was read from a file, column-wise in large steps: a hundred thousand cells take seconds, not minutes. */
@Repository
class Staging {

    private static final int STEP = 10_000;
    private static final String COLUMNS = """
            insert into benchmark.import_column
                   (tenant_id, import_id, column_index, address, label, candidates, certain, body_code)
            select ctx.tenant(), :id, c.column_index, c.address, c.label, string_to_array(c.candidates, ','),
                   c.body_code is not null, c.body_code
              from unnest(:indexes::int[], :addresses::text[], :labels::text[], :candidates::text[], :bodies::text[])
                   as c (column_index, address, label, candidates, body_code)
            """;
    private static final String CELLS = """
            insert into benchmark.import_cell
                   (tenant_id, import_id, column_index, indicator_code, indicator_version, status, value)
            select ctx.tenant(), :id, c.*
              from unnest(:columns::int[], :indicators::text[], :versions::int[], :statuses::text[], :values::numeric[]) as c
            """;
    private static final String NOTES = """
            insert into benchmark.import_note (tenant_id, import_id, ordinal, code, address, detail)
            select ctx.tenant(), :id, n.ordinal, n.code, n.address, n.detail
              from unnest(:codes::text[], :addresses::text[], :details::text[])
                   with ordinality as n (code, address, detail, ordinal)
            """;
    private static final String MALFORMED = """
            insert into benchmark.import_malformed_cell
                   (tenant_id, import_id, ordinal, address, item, body, content, reason)
            select ctx.tenant(), :id, m.ordinal, m.address, m.item, m.body, m.content, m.reason
              from unnest(:addresses::text[], :items::text[], :bodies::text[], :contents::text[], :reasons::text[])
                   with ordinality as m (address, item, body, content, reason, ordinal)
            """;

    private final JdbcClient jdbc;

    Staging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stages a file and tells the share of the cells written, percent 0-100. */
    void stage(UUID id, ParsedFile file, IntConsumer progress) {
        columns(id, file.columns());
        notes(id, file.notes());
        malformed(id, file.malformed());
        int all = file.cells().size();
        for (int from = 0; from < all; from += STEP) {
            int to = Math.min(from + STEP, all);
            cells(id, file.cells().subList(from, to));
            progress.accept((int) (100L * to / all));
        }
        countRows(jdbc);
    }

    /** Lets the planner know what was added; without it the first queries take seconds. */
    static void countRows(JdbcClient jdbc) {
        jdbc.sql("select benchmark.count_rows()").query((_, _) -> true).single();
    }

    private void columns(UUID id, List<SourceColumn> columns) {
        jdbc.sql(COLUMNS)
                .param("id", id)
                .param("indexes", integers(columns, SourceColumn::index))
                .param("addresses", texts(columns, SourceColumn::position))
                .param("labels", texts(columns, SourceColumn::label))
                .param("candidates", texts(columns, column -> joined(column.candidates())))
                .param(
                        "bodies",
                        texts(
                                columns,
                                column -> column.body() == null
                                        ? null
                                        : column.body().value()))
                .update();
    }

    private void cells(UUID id, List<SourceCell> cells) {
        jdbc.sql(CELLS)
                .param("id", id)
                .param("columns", integers(cells, SourceCell::column))
                .param("indicators", texts(cells, SourceCell::indicator))
                .param("versions", integers(cells, SourceCell::version))
                .param("statuses", texts(cells, cell -> cell.status().name()))
                .param("values", array("numeric", cells, SourceCell::value))
                .update();
    }

    private void notes(UUID id, List<Note> notes) {
        jdbc.sql(NOTES)
                .param("id", id)
                .param("codes", texts(notes, Note::code))
                .param("addresses", texts(notes, Note::address))
                .param("details", texts(notes, Note::detail))
                .update();
    }

    private void malformed(UUID id, List<MalformedCell> cells) {
        jdbc.sql(MALFORMED)
                .param("id", id)
                .param("addresses", texts(cells, MalformedCell::address))
                .param("items", texts(cells, MalformedCell::item))
                .param("bodies", texts(cells, MalformedCell::body))
                .param("contents", texts(cells, MalformedCell::text))
                .param("reasons", texts(cells, MalformedCell::reason))
                .update();
    }

    private static String joined(List<LocalGovernmentCode> codes) {
        return String.join(",", codes.stream().map(LocalGovernmentCode::value).toList());
    }

    private static <T> SqlArrayValue integers(List<T> rows, Function<T, @Nullable Object> column) {
        return array("integer", rows, column);
    }

    private static <T> SqlArrayValue texts(List<T> rows, Function<T, @Nullable String> column) {
        return array("text", rows, column);
    }

    private static <T> SqlArrayValue array(String type, List<T> rows, Function<T, ? extends @Nullable Object> column) {
        return new SqlArrayValue(type, rows.stream().map(column).toArray());
    }
}
