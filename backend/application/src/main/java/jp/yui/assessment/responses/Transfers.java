package jp.yui.assessment.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yui.contract.assessment.Submission;
import jp.yui.contract.assessment.Transfer;
import jp.yui.platform.TenantScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a prefecture entered for a municipality, handed to it once it is on the platform: given by the one, taken by the other. */
@Service
public class Transfers {

    private static final String ADDRESS = """
            update assessment.invitation i set audience_tenant_id = m.tenant_id
              from tenancy.municipalities() m
             where i.tenant_id = (select ctx.tenant()) and i.id = :response and i.audience_tenant_id is null
               and m.body_code = i.body_code and m.tenant_id is not null
            """;

    /** A municipality sees what is addressed to it; so what counts now is said once more, to it. */
    private static final String ADDRESS_EXTENSION = """
            insert into assessment.extension (tenant_id, audience_tenant_id, invitation_id, seq, due_at, reason, granted_by)
            select i.tenant_id, i.audience_tenant_id, i.id, e.seq + 1, e.due_at, e.reason, e.granted_by
              from assessment.invitation i
              join assessment.extension e on e.tenant_id = i.tenant_id and e.invitation_id = i.id
             where i.tenant_id = (select ctx.tenant()) and i.id = :response
             order by e.seq desc limit 1
            """;

    private static final String ADDRESS_CLOSING = """
            insert into assessment.closing (tenant_id, audience_tenant_id, invitation_id, seq, closed, reason, done_by)
            select i.tenant_id, i.audience_tenant_id, i.id, c.seq + 1, c.closed, c.reason, c.done_by
              from assessment.invitation i
              join assessment.closing c on c.tenant_id = i.tenant_id and c.invitation_id = i.id
             where i.tenant_id = (select ctx.tenant()) and i.id = :response
             order by c.seq desc limit 1
            """;

    /** The newest submission if that stands, else the draft with everything that was saved; files stay where they were put. */
    private static final String GIVE = """
            insert into assessment.transfer (tenant_id, audience_tenant_id, response_id, submitted, number, late, entered_by, entered_at,
                                             given_by, given_how, content, transferred_by)
            select i.tenant_id, i.audience_tenant_id, i.id, :submitted, coalesce(b.number, 0), :submitted and b.late,
                   case when :submitted then b.submitted_by else coalesce(d.saved_by_name, r.started_by) end,
                   case when :submitted then b.submitted_at else coalesce(d.saved_at, r.started_at) end,
                   case when :submitted then b.given_by end, case when :submitted then b.given_how end,
                   case when :submitted then (select jsonb_agg(c || '{"files": []}') from jsonb_array_elements(b.content) c)
                        else d.content end, :name
              from assessment.invitation i
              join assessment.response r on r.tenant_id = i.tenant_id and r.id = i.id
              left join lateral (
                select * from assessment.submission x
                 where x.tenant_id = i.tenant_id and x.response_id = i.id order by x.number desc limit 1) b on true
             cross join lateral (
               select (array_agg(a.saved_by_name order by a.saved_at desc))[1] as saved_by_name, max(a.saved_at) as saved_at,
                      coalesce(jsonb_agg(jsonb_build_object('item', a.item_code, 'files', '[]'::jsonb, 'content',
                        jsonb_build_object(
                        'state', a.state, 'level', a.level, 'reason', a.reason, 'note', a.note, 'evidence', a.evidence, 'target', a.target,
                        'targetYear', a.target_year, 'confirmed', a.confirmed)) order by f.ordinal), '[]') as content
                 from assessment.answer a
                 join assessment.framework_item f on f.framework_code = i.framework_code and f.item_code = a.item_code
                where a.tenant_id = i.tenant_id and a.response_id = i.id) d
             where i.tenant_id = (select ctx.tenant()) and i.id = :response
            """;

    /** The response of the municipality, and its answers: written by nobody there, so that anybody there may approve them. */
    private static final String TAKE = """
            insert into assessment.answer (tenant_id, response_id, item_code, state, level, reason, note, evidence, target, target_year,
                                           confirmed, saved_by, saved_by_name)
            select t.audience_tenant_id, t.response_id, c ->> 'item', k.state, k.level, k.reason, k.note, k.evidence, k.target,
                   k."targetYear", k.confirmed, 'transfer', t.entered_by
              from assessment.transfer t, jsonb_array_elements(t.content) c,
                   jsonb_to_record(c -> 'content') as k (state text, level numeric, reason text, note text, evidence jsonb, target numeric,
                                                         "targetYear" integer, confirmed boolean)
             where t.audience_tenant_id = (select ctx.tenant()) and t.response_id = :response
               and (k.state <> 'UNANSWERED' or k.reason <> '' or k.note <> '' or k.target is not null or k.evidence <> '[]')
            """;

    private static final String SELECT = """
            select t.response_id, i.owner_name, t.submitted, t.entered_by, t.entered_at, t.given_by, t.given_how, t.transferred_by,
                   t.transferred_at,
                   coalesce((select jsonb_agg('{"files": []}' || c) from jsonb_array_elements(t.content) c), '[]') as content
              from assessment.transfer t
              join assessment.invitation i on i.tenant_id = t.tenant_id and i.id = t.response_id
             where t.audience_tenant_id = (select ctx.tenant()) and t.response_id = :response
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Transfers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Addresses an invitation to the municipality that came onto the platform; false while it is not there. */
    public boolean address(UUID response) {
        boolean addressed = update(ADDRESS, response) == 1;
        if (addressed) {
            update(ADDRESS_EXTENSION, response);
            update(ADDRESS_CLOSING, response);
        }
        return addressed;
    }

    /** Gives the municipality the copy of what was entered: as it was submitted, or the draft as it stands. */
    public void give(UUID response, boolean submitted) {
        jdbc.sql(GIVE)
                .param("response", response)
                .param("submitted", submitted)
                .param("name", TenantScope.person().name())
                .update();
    }

    /** Fills the response of the bound municipality with what was handed over to it. */
    void take(UUID response) {
        update(TAKE, response);
    }

    /** What was handed over to the bound municipality. */
    Optional<Transfer> received(UUID response) {
        return jdbc.sql(SELECT)
                .param("response", response)
                .query((row, _) -> transfer(row))
                .optional();
    }

    private int update(String sql, UUID response) {
        return jdbc.sql(sql).param("response", response).update();
    }

    private Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(
                row.getObject("response_id", UUID.class),
                row.getString("owner_name"),
                row.getBoolean("submitted"),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class),
                Submissions.informant(row),
                row.getString("transferred_by"),
                row.getObject("transferred_at", OffsetDateTime.class),
                json.readValue(row.getString("content"), new TypeReference<List<Submission.Copy>>() {}));
    }
}
