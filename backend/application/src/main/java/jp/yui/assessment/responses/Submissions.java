package jp.yui.assessment.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.assessment.Informant;
import jp.yui.contract.assessment.Submission;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Immutable copies of responses: written by the town, read by it and by the owner of the round, changed by nobody. */
@Service
public class Submissions {

    private static final String COPY = """
            with copied as (
              select s.town_tenant_id, s.owner_tenant_id, s.id, s.framework_code, s.fiscal_year, s.body_code, s.body_name,
                     coalesce(t.late, now() > s.due_at) as late, coalesce(t.number, 0) as before,
                     (select jsonb_agg(jsonb_build_object('item', i.item_code, 'files', coalesce(f.files, '[]'), 'content', jsonb_build_object(
                               'state', coalesce(a.state, 'UNANSWERED'), 'level', a.level, 'reason', coalesce(a.reason, ''),
                               'note', coalesce(a.note, ''), 'evidence', coalesce(a.evidence, '[]'), 'target', a.target,
                               'targetYear', a.target_year, 'confirmed', coalesce(a.confirmed, false))) order by i.ordinal)
                        from assessment.framework_item i
                        left join assessment.answer a
                          on a.tenant_id = s.town_tenant_id and a.response_id = s.id and a.item_code = i.item_code
                        left join assessment.evidence_by_item f
                          on f.tenant_id = s.town_tenant_id and f.response_id = s.id and f.item_code = i.item_code
                       where i.framework_code = s.framework_code) as content
                from assessment.standing s
                left join lateral (
                  select x.number, case when s.entry = 'TRANSFERRED' then x.late end as late from assessment.transfer x
                   where x.audience_tenant_id = s.town_tenant_id and x.response_id = s.id) t on true
               where s.id = :response and s.town_tenant_id = ctx.tenant()
            )
            insert into assessment.submission (tenant_id, audience_tenant_id, response_id, number, framework_code, fiscal_year, body_code,
                                               body_name, late, submitted_by, given_by, given_how, content, hash)
            select c.town_tenant_id, c.owner_tenant_id, c.id,
                   1 + c.before + (select count(*) from assessment.submission x
                         where x.tenant_id = c.town_tenant_id and x.response_id = c.id)::integer,
                   c.framework_code, c.fiscal_year, c.body_code, c.body_name, c.late, :name, :givenBy, :givenHow, c.content,
                   encode(sha256(convert_to(c.content::text, 'UTF8')), 'hex')
              from copied c
            returning id
            """;
    private static final String COPY_LEVELS = """
            insert into assessment.submitted_level (tenant_id, audience_tenant_id, submission_id, item_code, state, level, target)
            select s.tenant_id, s.audience_tenant_id, s.id, c ->> 'item', c -> 'content' ->> 'state',
                   (c -> 'content' ->> 'level')::numeric, (c -> 'content' ->> 'target')::numeric
              from assessment.submission s, jsonb_array_elements(s.content) c
             where s.tenant_id = (select ctx.tenant()) and s.id = :submission
            """;

    /** Weighted means of the answered items; what does not apply or was not answered leaves numerator and denominator. */
    private static final String COPY_MEANS = """
            insert into assessment.submitted_mean (tenant_id, audience_tenant_id, submission_id, measure, level)
            select s.tenant_id, s.audience_tenant_id, s.id, coalesce(i.dimension_code, 'ALL'),
                   sum(i.weight * l.level) / sum(i.weight)
              from assessment.submission s
              join assessment.submitted_level l on l.tenant_id = s.tenant_id and l.submission_id = s.id
              join assessment.framework_item i on i.framework_code = s.framework_code and i.item_code = l.item_code
             where s.tenant_id = (select ctx.tenant()) and s.id = :submission and l.level is not null
             group by s.tenant_id, s.audience_tenant_id, s.id, grouping sets ((i.dimension_code), ())
            """;

    /** The files that the copy names, and their bytes addressed to its reader: from now on they cannot be taken away. */
    private static final String COPY_FILES = """
            insert into assessment.submitted_file (tenant_id, audience_tenant_id, submission_id, id, response_id, hash, item_code, name,
                                                   expires_on)
            select s.tenant_id, s.audience_tenant_id, s.id, (f ->> 'id')::uuid, s.response_id, f ->> 'hash', c ->> 'item', f ->> 'name',
                   (f ->> 'expiresOn')::date
              from assessment.submission s, jsonb_array_elements(s.content) c, jsonb_array_elements(c -> 'files') f
             where s.tenant_id = (select ctx.tenant()) and s.id = :submission
            """;

    private static final String ADDRESS_FILES = """
            update assessment.evidence_content c
               set audience_tenant_id = f.audience_tenant_id
              from assessment.submitted_file f
             where f.tenant_id = (select ctx.tenant()) and f.submission_id = :submission and c.tenant_id = f.tenant_id
               and c.response_id = f.response_id and c.hash = f.hash and c.audience_tenant_id is null
            """;

    private static final String SELECT = """
            select id, response_id, body_code, body_name, framework_code, fiscal_year, number, submitted_by, submitted_at, late, hash,
                   given_by, given_how,
                   (select jsonb_agg('{"files": []}' || c) from jsonb_array_elements(content) c) as content
              from assessment.submission
             where response_id = :response and (tenant_id = (select ctx.tenant()) or audience_tenant_id = (select ctx.tenant()))
             order by number desc
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Submissions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Copies a response of the town that is bound, as it stands, with its means and files. */
    UUID copy(UUID response) {
        return copy(response, null);
    }

    /** The same, with who in the municipality gave the answers if somebody else entered them. */
    UUID copy(UUID response, @Nullable Informant informant) {
        UUID submission = jdbc.sql(COPY)
                .param("response", response)
                .param("name", TenantScope.person().name())
                .param("givenBy", informant == null ? null : informant.name(), Types.VARCHAR)
                .param("givenHow", informant == null ? null : informant.how().name(), Types.VARCHAR)
                .query(UUID.class)
                .single();
        jdbc.sql(COPY_LEVELS).param("submission", submission).update();
        jdbc.sql(COPY_MEANS).param("submission", submission).update();
        jdbc.sql(COPY_FILES).param("submission", submission).update();
        jdbc.sql(ADDRESS_FILES).param("submission", submission).update();
        return submission;
    }

    /** The copies of a response that the bound tenant wrote or is addressed by, newest first. */
    public List<Submission> newestFirst(UUID response) {
        return jdbc.sql(SELECT)
                .param("response", response)
                .query((row, _) -> submission(row))
                .list();
    }

    /** Who gave the answers, as a row of a submission or a transfer has it. */
    static @Nullable Informant informant(ResultSet row) throws SQLException {
        String name = row.getString("given_by");
        return name == null ? null : new Informant(name, Informant.Channel.valueOf(row.getString("given_how")));
    }

    private Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getObject("id", UUID.class),
                row.getObject("response_id", UUID.class),
                new LocalGovernmentCode(row.getString("body_code")),
                row.getString("body_name"),
                row.getString("framework_code"),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getInt("number"),
                row.getString("submitted_by"),
                row.getObject("submitted_at", OffsetDateTime.class),
                row.getBoolean("late"),
                row.getString("hash"),
                informant(row),
                json.readValue(row.getString("content"), new TypeReference<List<Submission.Copy>>() {}));
    }
}
