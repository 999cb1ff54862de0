package jp.yui.assessment.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.Entry;
import jp.yui.contract.assessment.Response;
import jp.yui.contract.assessment.ResponseAction;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The responses of the town that is bound, and their history. */
@Repository
class ResponseRows {

    private static final String SUMMARIES = """
            select s.id, s.title, s.owner_name, s.body_name, s.entry, s.framework_code, s.fiscal_year, s.state, s.late, s.opens_at, s.due_at, s.reason, s.seq,
                   not s.closed and now() >= s.opens_at and (s.late_answers or now() <= s.due_at) as open,
                   (select count(*) from assessment.answer a
                     where a.tenant_id = (select ctx.tenant()) and a.response_id = s.id and a.done) as answered,
                   (select count(*) from assessment.framework_item i where i.framework_code = s.framework_code) as items
              from assessment.standing s
             where s.town_tenant_id = (select ctx.tenant()) and (:id::uuid is null or s.id = :id)
             order by s.opens_at desc, s.id desc
            """;
    private static final String START = """
            insert into assessment.response (tenant_id, id, owner_tenant_id, framework_code, fiscal_year, body_code, started_by)
            select s.town_tenant_id, s.id, s.owner_tenant_id, s.framework_code, s.fiscal_year, s.body_code, :name
              from assessment.standing s where s.id = :id and s.town_tenant_id = ctx.tenant()
            on conflict do nothing
            """;
    private static final String HISTORY = """
            select s.seq, s.action, s.actor_name, s.at, s.reason, s.deputy,
                   case when s.author_tenant_id = i.tenant_id then i.owner_name else i.body_name end as tenant_name
              from assessment.response_step s
              join assessment.invitation i on i.tenant_id = s.audience_tenant_id and i.id = s.response_id
             where s.tenant_id = (select ctx.tenant()) and s.response_id = :id
             order by s.seq
            """;
    private static final String DEADLINES = """
            select e.due_at, e.granted_by, i.owner_name, e.granted_at, e.reason
              from assessment.invitation i
              join assessment.extension e on e.tenant_id = i.tenant_id and e.invitation_id = i.id
             where i.audience_tenant_id = (select ctx.tenant()) and i.id = :id
             order by e.seq
            """;
    private static final String OTHER_APPROVERS = """
            select exists (select from tenancy.membership m
                            where m.role = 'APPROVER' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
                              and m.issuer || '#' || m.subject <> ctx.actor())
            """;

    private final JdbcClient jdbc;

    ResponseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ResponseSummary> newestFirst() {
        return summaries(null);
    }

    ResponseSummary summary(UUID id) {
        return summaries(id).stream().findFirst().orElseThrow(() -> Standings.notFound(id));
    }

    private List<ResponseSummary> summaries(@Nullable UUID id) {
        return jdbc.sql(SUMMARIES)
                .param("id", id, Types.OTHER)
                .query((row, _) -> summary(row))
                .list();
    }

    void start(UUID id) {
        jdbc.sql(START)
                .param("id", id)
                .param("name", TenantScope.person().name())
                .update();
    }

    List<Response.Step> history(UUID id) {
        return jdbc.sql(HISTORY).param("id", id).query((row, _) -> step(row)).list();
    }

    List<Response.Deadline> deadlines(UUID id) {
        return jdbc.sql(DEADLINES)
                .param("id", id)
                .query((row, _) -> new Response.Deadline(
                        row.getObject("due_at", OffsetDateTime.class),
                        row.getString("granted_by"),
                        row.getString("owner_name"),
                        row.getObject("granted_at", OffsetDateTime.class),
                        row.getString("reason")))
                .list();
    }

    /** Whether anybody but the caller may approve in this town. */
    boolean hasAnotherApprover() {
        return jdbc.sql(OTHER_APPROVERS).query(Boolean.class).single();
    }

    private static ResponseSummary summary(ResultSet row) throws SQLException {
        return new ResponseSummary(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("owner_name"),
                row.getString("body_name"),
                Entry.valueOf(row.getString("entry")),
                row.getString("framework_code"),
                new FiscalYear(row.getInt("fiscal_year")),
                ResponseState.valueOf(row.getString("state")),
                row.getBoolean("late"),
                row.getBoolean("open"),
                row.getObject("opens_at", OffsetDateTime.class),
                row.getObject("due_at", OffsetDateTime.class),
                row.getInt("answered"),
                row.getInt("items"),
                row.getString("reason"),
                row.getLong("seq"));
    }

    private static Response.Step step(ResultSet row) throws SQLException {
        return new Response.Step(
                row.getInt("seq"),
                ResponseAction.valueOf(row.getString("action")),
                row.getString("actor_name"),
                row.getString("tenant_name"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("reason"),
                row.getBoolean("deputy"));
    }
}
