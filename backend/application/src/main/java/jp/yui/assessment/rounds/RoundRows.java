package jp.yui.assessment.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.assessment.Audience;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.RoundDraft;
import jp.yui.contract.assessment.RoundState;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of the tenant that is bound. */
@Repository
class RoundRows {

    private static final String SELECT = """
            select r.id, r.version, r.title, r.framework_code, r.fiscal_year, r.opens_at, r.closes_at, r.late_answers, r.reminder_days,
                   r.audience_kind, r.audience_bodies, r.audience_class, r.opened_at, r.closed_at, coalesce(c.bodies, 0) as bodies,
                   coalesce(c.overdue, 0) as overdue, c.states, c.counts
              from assessment.round r
              left join lateral (
                select sum(n)::integer as bodies, sum(late)::integer as overdue, array_agg(state) as states, array_agg(n::integer) as counts
                  from (select s.state, count(*) as n,
                               count(*) filter (where now() > s.due_at and s.state in ('NOT_STARTED', 'DRAFT', 'IN_APPROVAL')) as late
                          from assessment.standing s
                         where s.owner_tenant_id = r.tenant_id and s.round_id = r.id group by s.state) x) c on true
             where r.tenant_id = (select ctx.tenant()) and (:id::uuid is null or r.id = :id)
             order by r.opens_at desc, r.id desc
            """;
    private static final String ADD = """
            insert into assessment.round (tenant_id, title, framework_code, fiscal_year, opens_at, closes_at, late_answers, reminder_days,
                                          audience_kind, audience_bodies, audience_class, planned_by)
            values (ctx.tenant(), :title, :framework, :fiscalYear, :opensAt, :closesAt, :lateAnswers, :reminderDays, :kind, :bodies,
                    :class, :name)
            returning id
            """;
    private static final String CHANGE = """
            update assessment.round
               set version = version + 1, title = :title, framework_code = :framework, fiscal_year = :fiscalYear, opens_at = :opensAt,
                   closes_at = :closesAt, late_answers = :lateAnswers, reminder_days = :reminderDays, audience_kind = :kind,
                   audience_bodies = :bodies, audience_class = :class
             where tenant_id = (select ctx.tenant()) and id = :id and version = :version
            """;

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Round> newestFirst() {
        return query(null);
    }

    Round round(UUID id) {
        return query(id).stream().findFirst().orElseThrow(() -> notFound(id));
    }

    private List<Round> query(@Nullable UUID id) {
        return jdbc.sql(SELECT)
                .param("id", id, Types.OTHER)
                .query((row, _) -> round(row))
                .list();
    }

    void take(UUID id) {
        jdbc.sql("select id from assessment.round where tenant_id = (select ctx.tenant()) and id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> notFound(id));
    }

    UUID add(RoundDraft draft) {
        return bind(jdbc.sql(ADD).param("name", TenantScope.person().name()), draft)
                .query(UUID.class)
                .single();
    }

    boolean change(UUID id, long version, RoundDraft draft) {
        return bind(jdbc.sql(CHANGE).param("id", id).param("version", version), draft)
                        .update()
                == 1;
    }

    void opened(UUID id) {
        update(
                "update assessment.round set version = version + 1, opened_at = now() where tenant_id = (select ctx.tenant()) and id = :id",
                id);
    }

    void closed(UUID id, boolean closed) {
        update(
                closed
                        ? "update assessment.round set version = version + 1, closed_at = now() where tenant_id = (select ctx.tenant()) and id = :id"
                        : "update assessment.round set version = version + 1, closed_at = null where tenant_id = (select ctx.tenant()) and id = :id",
                id);
    }

    private void update(String sql, UUID id) {
        jdbc.sql(sql).param("id", id).update();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, RoundDraft draft) {
        Audience audience = draft.audience();
        return statement
                .param("title", draft.title())
                .param("framework", draft.framework())
                .param("fiscalYear", draft.fiscalYear().value())
                .param("opensAt", draft.opensAt())
                .param("closesAt", draft.closesAt())
                .param("lateAnswers", draft.lateAnswers())
                .param("reminderDays", draft.reminderDays(), Types.INTEGER)
                .param("kind", audience.kind().name())
                .param(
                        "bodies",
                        audience.bodies().stream()
                                .map(LocalGovernmentCode::value)
                                .toArray(String[]::new))
                .param("class", audience.populationClass(), Types.VARCHAR);
    }

    static Problem notFound(UUID id) {
        return new Problem.NotFound("round-not-found", "No such round: " + id);
    }

    private static Round round(ResultSet row) throws SQLException {
        OffsetDateTime opened = row.getObject("opened_at", OffsetDateTime.class);
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Round(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                closed != null ? RoundState.CLOSED : opened != null ? RoundState.OPEN : RoundState.DRAFT,
                plan(row),
                opened,
                closed,
                row.getInt("bodies"),
                byState(row),
                row.getInt("overdue"));
    }

    private static RoundDraft plan(ResultSet row) throws SQLException {
        return new RoundDraft(
                row.getString("title"),
                row.getString("framework_code"),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getObject("opens_at", OffsetDateTime.class),
                row.getObject("closes_at", OffsetDateTime.class),
                row.getBoolean("late_answers"),
                row.getObject("reminder_days", Integer.class),
                new Audience(
                        Audience.Kind.valueOf(row.getString("audience_kind")),
                        Arrays.stream((String[]) row.getArray("audience_bodies").getArray())
                                .map(LocalGovernmentCode::new)
                                .toList(),
                        row.getString("audience_class")));
    }

    private static Map<ResponseState, Integer> byState(ResultSet row) throws SQLException {
        Map<ResponseState, Integer> counts = new EnumMap<>(ResponseState.class);
        if (row.getArray("states") != null) {
            String[] states = (String[]) row.getArray("states").getArray();
            Integer[] numbers = (Integer[]) row.getArray("counts").getArray();
            for (int i = 0; i < states.length; i++) {
                counts.put(ResponseState.valueOf(states[i]), numbers[i]);
            }
        }
        return counts;
    }
}
