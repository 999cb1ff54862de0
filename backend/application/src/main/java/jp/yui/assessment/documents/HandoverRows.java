package jp.yui.assessment.documents;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.ResponseAction;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.Return;
import jp.yui.contract.tenancy.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was decided about a response of the town that is bound, what is still asked of it, and who works there. */
@Repository
class HandoverRows {

    private static final String ROUND = """
            select s.body_name, s.title, s.owner_name, s.fiscal_year, s.state, s.due_at, s.closed
              from assessment.standing s where s.id = :response and s.town_tenant_id = (select ctx.tenant())
            """;

    /** What was asked for since the last submission, or ever before the first. */
    private static final String COMMENTS = """
            select c ->> 'item' as item, c ->> 'text' as text
              from assessment.response_step s, jsonb_array_elements(s.comments) with ordinality c (c, ordinal)
             where s.tenant_id = (select ctx.tenant()) and s.response_id = :response
               and s.seq > coalesce((select max(x.seq) from assessment.response_step x
                                      where x.tenant_id = s.tenant_id and x.response_id = s.response_id and x.action = 'SUBMIT'), 0)
             order by s.seq, ordinal
            """;

    private static final String DECISIONS = """
            select s.seq, s.action, s.actor_name, s.at, s.reason, s.comments, r.roles,
                   case when s.author_tenant_id = i.tenant_id then i.owner_name else i.body_name end as side
              from assessment.response_step s
              join assessment.invitation i on i.tenant_id = s.audience_tenant_id and i.id = s.response_id
             cross join lateral (
               select array_agg(distinct m.role) as roles
                 from tenancy.membership m
                where m.tenant_id = s.author_tenant_id and m.issuer || '#' || m.subject = s.actor
                  and m.valid_from <= s.at and (m.valid_to is null or m.valid_to > s.at)) r
             where s.tenant_id = (select ctx.tenant()) and s.response_id = :response
             order by s.seq
            """;

    /** Names are known from what people did here; the membership itself has none. */
    private static final String PEOPLE = """
            with done as (
              select s.actor, s.actor_name as name, s.at, s.response_id from assessment.response_step s
               where s.tenant_id = (select ctx.tenant()) and s.author_tenant_id = s.tenant_id
              union all
              select a.saved_by, a.saved_by_name, a.saved_at, a.response_id from assessment.answer a
               where a.tenant_id = (select ctx.tenant())
            ), named as (
              select distinct on (d.actor) d.actor, d.name, bool_or(d.response_id = :response) over (partition by d.actor) as worked
                from done d order by d.actor, d.at desc
            ), held as (
              select m.issuer || '#' || m.subject as actor, array_agg(distinct m.role) as roles, min(m.valid_from) as since
                from tenancy.membership m
               where m.tenant_id = (select ctx.tenant()) and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
               group by m.issuer, m.subject
            )
            select coalesce(n.name, '') as name, split_part(actor, '#', 2) as account, h.roles, h.since, coalesce(n.worked, false) as worked
              from held h full join named n using (actor)
             where h.actor is not null or n.worked
             order by h.roles is null, 'ADMIN' = any (h.roles) desc, n.name nulls last, actor
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HandoverRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Handover.Round> round(UUID response) {
        return query(ROUND, response).query((row, _) -> round(row)).optional();
    }

    List<Return.Comment> comments(UUID response) {
        return query(COMMENTS, response)
                .query((row, _) -> new Return.Comment(row.getString("item"), row.getString("text")))
                .list();
    }

    List<Handover.Decision> decisions(UUID response) {
        return query(DECISIONS, response).query((row, _) -> decision(row)).list();
    }

    List<Handover.Worker> people(UUID response) {
        return query(PEOPLE, response).query((row, _) -> worker(row)).list();
    }

    private JdbcClient.StatementSpec query(String sql, UUID response) {
        return jdbc.sql(sql).param("response", response);
    }

    private static Handover.Round round(ResultSet row) throws SQLException {
        return new Handover.Round(
                row.getString("body_name"),
                row.getString("title"),
                row.getString("owner_name"),
                new FiscalYear(row.getInt("fiscal_year")),
                ResponseState.valueOf(row.getString("state")),
                row.getObject("due_at", OffsetDateTime.class),
                row.getBoolean("closed"));
    }

    private Handover.Decision decision(ResultSet row) throws SQLException {
        return new Handover.Decision(
                row.getInt("seq"),
                ResponseAction.valueOf(row.getString("action")),
                row.getString("actor_name"),
                row.getString("side"),
                roles(row),
                row.getObject("at", OffsetDateTime.class),
                row.getString("reason"),
                json.readValue(row.getString("comments"), new TypeReference<List<Return.Comment>>() {}));
    }

    private static Handover.Worker worker(ResultSet row) throws SQLException {
        return new Handover.Worker(
                row.getString("name"),
                row.getString("account"),
                roles(row),
                row.getObject("since", OffsetDateTime.class),
                row.getBoolean("worked"));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Array names = row.getArray("roles");
        if (names != null) {
            for (String name : (String[]) names.getArray()) {
                roles.add(Role.valueOf(name));
            }
        }
        return roles;
    }
}
