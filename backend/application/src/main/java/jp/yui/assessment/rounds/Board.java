package jp.yui.assessment.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.assessment.BoardRow;
import jp.yui.contract.assessment.Entry;
import jp.yui.contract.assessment.ResponseAction;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.Return;
import jp.yui.contract.assessment.ReviewStep;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How far the municipalities of a round are, in one statement whatever their number. */
@Repository
class Board {

    private static final String ROWS = """
            select s.id, s.body_code, s.body_name, s.population_class, s.entry <> 'PROXY' as on_platform, s.state, s.late,
                   now() > s.due_at and s.state in ('NOT_STARTED', 'DRAFT', 'IN_APPROVAL') as overdue,
                   coalesce(p.done, (
                     select count(*)::integer from assessment.answer a
                      where s.entry = 'TRANSFERRED' and a.tenant_id = s.owner_tenant_id and a.response_id = s.id
                        and a.state <> 'UNANSWERED')) as answered,
                   (select count(*) from assessment.framework_item i where i.framework_code = s.framework_code) as items,
                   s.due_at, s.moved_at, s.entry, s.entry = 'PROXY' and t.tenant_id is not null as joined, x.level
              from assessment.standing s
              left join assessment.done_items(:round) p on p.response_id = s.id
              left join tenancy.municipalities() t on t.body_code = s.body_code
              left join lateral (
                select m.level::double precision
                  from assessment.submission b
                  join assessment.submitted_mean m on m.tenant_id = b.tenant_id and m.submission_id = b.id and m.measure = 'ALL'
                 where b.audience_tenant_id = s.owner_tenant_id and b.response_id = s.id
                 order by b.number desc limit 1) x on true
             where s.owner_tenant_id = (select ctx.tenant()) and s.round_id = :round and (:response::uuid is null or s.id = :response)
             order by s.body_code
            """;

    /** Only what both sides know; what happens inside a town stays there. */
    private static final String HISTORY = """
            select s.seq, s.action, s.actor_name, s.at, s.reason, s.comments, s.deputy,
                   case when s.author_tenant_id = i.tenant_id then i.owner_name else i.body_name end as tenant_name
              from assessment.response_step s
              join assessment.invitation i on i.tenant_id = s.audience_tenant_id and i.id = s.response_id
             where s.audience_tenant_id = (select ctx.tenant()) and s.response_id = :response
               and s.action in ('SUBMIT', 'RETURN', 'ACCEPT', 'REOPEN', 'WITHDRAW', 'PROXY_SUBMIT', 'TRANSFER', 'CONFIRM')
               and (s.action <> 'WITHDRAW'
                    or exists (select from assessment.response_step b
                                where b.tenant_id = s.tenant_id and b.response_id = s.response_id and b.seq = s.seq - 1
                                  and b.state = 'SUBMITTED'))
             order by s.at, s.seq
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Board(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<ReviewStep> history(UUID response) {
        return jdbc.sql(HISTORY)
                .param("response", response)
                .query((row, _) -> reviewStep(row))
                .list();
    }

    private ReviewStep reviewStep(ResultSet row) throws SQLException {
        return new ReviewStep(
                row.getInt("seq"),
                ResponseAction.valueOf(row.getString("action")),
                row.getString("actor_name"),
                row.getString("tenant_name"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("reason"),
                json.readValue(row.getString("comments"), new TypeReference<List<Return.Comment>>() {}),
                row.getBoolean("deputy"));
    }

    List<BoardRow> rows(UUID round) {
        return query(round, null);
    }

    BoardRow row(UUID round, UUID response) {
        return query(round, response).getFirst();
    }

    private List<BoardRow> query(UUID round, @Nullable UUID response) {
        return jdbc.sql(ROWS)
                .param("round", round)
                .param("response", response, Types.OTHER)
                .query((row, _) -> boardRow(row))
                .list();
    }

    private static BoardRow boardRow(ResultSet row) throws SQLException {
        return new BoardRow(
                row.getObject("id", UUID.class),
                new LocalGovernmentCode(row.getString("body_code")),
                row.getString("body_name"),
                row.getString("population_class"),
                row.getBoolean("on_platform"),
                ResponseState.valueOf(row.getString("state")),
                row.getBoolean("late"),
                row.getBoolean("overdue"),
                row.getInt("answered"),
                row.getInt("items"),
                row.getObject("due_at", OffsetDateTime.class),
                row.getObject("moved_at", OffsetDateTime.class),
                Entry.valueOf(row.getString("entry")),
                row.getBoolean("joined"),
                row.getObject("level", Double.class));
    }
}
