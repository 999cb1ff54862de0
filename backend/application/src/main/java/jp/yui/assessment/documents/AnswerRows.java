package jp.yui.assessment.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.contract.assessment.Level;
import jp.yui.contract.assessment.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The answers of the town that is bound, as they stand. */
@Repository
class AnswerRows {

    private static final String ALL = """
            select i.item_code, coalesce(a.state, 'UNANSWERED') as state, a.level, coalesce(a.reason, '') as reason,
                   coalesce(a.note, '') as note, coalesce(a.evidence, '[]') as evidence, a.target, a.target_year,
                   coalesce(a.confirmed, false) as confirmed, coalesce(f.files, '[]') as files
              from assessment.standing s
              join assessment.framework_item i on i.framework_code = s.framework_code
              left join assessment.answer a on a.tenant_id = (select ctx.tenant()) and a.response_id = s.id and a.item_code = i.item_code
              left join assessment.evidence_by_item f on f.tenant_id = (select ctx.tenant()) and f.response_id = s.id
                                                     and f.item_code = i.item_code
             where s.id = :response and s.town_tenant_id = (select ctx.tenant())
             order by i.ordinal
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AnswerRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Every item in the framework's order; nothing unless the response is the bound town's own. */
    List<Submission.Copy> all(UUID response) {
        return jdbc.sql(ALL)
                .param("response", response)
                .query((row, _) -> new Submission.Copy(row.getString("item_code"), draft(row), files(row)))
                .list();
    }

    private List<EvidenceFile> files(ResultSet row) throws SQLException {
        return json.readValue(row.getString("files"), new TypeReference<List<EvidenceFile>>() {});
    }

    private AnswerDraft draft(ResultSet row) throws SQLException {
        Integer year = row.getObject("target_year", Integer.class);
        return new AnswerDraft(
                AnswerState.valueOf(row.getString("state")),
                level(row, "level"),
                row.getString("reason"),
                row.getString("note"),
                json.readValue(row.getString("evidence"), new TypeReference<List<Evidence>>() {}),
                level(row, "target"),
                year == null ? null : new FiscalYear(year),
                row.getBoolean("confirmed"));
    }

    private static @Nullable Level level(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : new Level(value);
    }
}
