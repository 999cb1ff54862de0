package jp.yui.local.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Moves what was put in today to the days on which it would have happened, as the database's superuser; the audit trails keep the
 * day on which it was put in, and say that dates were moved.
 */
record DemoDates(Connection superuser) {

    private static final String DONE = "demo.assessments-put-in";

    private static final String DEADLINE = """
            with moved as (
              update assessment.round set closes_at = ? where id = ? returning id, closes_at
            )
            update assessment.invitation i set closes_at = m.closes_at from moved m where i.round_id = m.id
            """;

    private static final String DATES = """
            with given as (
              select ?::uuid as round, ?::timestamptz as opens, ?::timestamptz as last_day, ?::timestamptz as decided, ?::timestamptz as ended
            ), place as (
              select i.audience_tenant_id as town, i.id, g.*, n.n,
                     g.opens + make_interval(days => 1 + n.n % 7, mins => n.n % 400) as started,
                     case when exists (select from assessment.response_step s
                                        where s.tenant_id = i.audience_tenant_id and s.response_id = i.id and s.late)
                          then g.last_day + make_interval(days => 2 + n.n % 6, mins => -(n.n % 400))
                          else g.last_day - make_interval(days => 1 + n.n % 9, mins => n.n % 400) end as sent
                from given g
                join assessment.invitation i on i.round_id = g.round
               cross join lateral (select substr(i.body_code, 3, 3)::integer * 37 as n) n
            ), rounds as (
              update assessment.round r
                 set opened_at = g.opens, closed_at = case when r.closed_at is not null then g.ended end
                from given g where r.id = g.round
            ), closings as (
              update assessment.closing c set done_at = p.ended from place p where c.invitation_id = p.id
            ), responses as (
              update assessment.response r set started_at = p.started from place p where r.tenant_id = p.town and r.id = p.id
            ), answers as (
              update assessment.answer a
                 set saved_at = p.started
                       + make_interval(days => (extract(day from p.sent - p.started) - 2)::integer * f.ordinal / 46, mins => f.ordinal)
                from place p, assessment.framework_item f
               where a.tenant_id = p.town and a.response_id = p.id and f.framework_code = ? and f.item_code = a.item_code
            ), submissions as (
              update assessment.submission s set submitted_at = p.sent from place p where s.tenant_id = p.town and s.response_id = p.id
            ), steps as (
              update assessment.response_step s
                 set at = case s.action when 'START' then p.started
                                        when 'REQUEST_APPROVAL' then p.sent - interval '1 day'
                                        when 'SUBMIT' then p.sent
                                        else p.decided + make_interval(mins => p.n % 400) end
                from place p where s.tenant_id = p.town and s.response_id = p.id
            )
            select audit.append_to(p.town, 'demo', 'demo.dates-moved', p.id::text, jsonb_build_object('round', p.round)) from place p
            """;

    private static final String SAY = """
            select audit.append_to(t.id, 'demo', ?, 'assessment', jsonb_build_object('rounds', ?::jsonb))
              from tenancy.tenant t where t.key = ?
            """;

    boolean arePutIn() throws SQLException {
        try (PreparedStatement query = superuser.prepareStatement("""
                select exists (select from audit.entry e join tenancy.tenant t on t.id = e.tenant_id and t.key = ?
                                where e.action = ?)
                """)) {
            query.setString(1, DemoBody.PREFECTURE_CODE);
            query.setString(2, DONE);
            try (ResultSet answer = query.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The deadline goes by, as tests let it: it is moved, not the clock. */
    void letDeadlinePass(UUID id, DemoRound round) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(DEADLINE)) {
            statement.setObject(1, round.closes());
            statement.setObject(2, id);
            statement.executeUpdate();
        }
    }

    /** Writes all dates, and that it is done, in one transaction. */
    void move(List<Dated> rounds) throws SQLException {
        superuser.setAutoCommit(false);
        for (Dated dated : rounds) {
            move(dated);
        }
        say(rounds);
        superuser.commit();
        superuser.setAutoCommit(true);
    }

    /** A round that is in the database. */
    record Dated(UUID id, DemoRound round) {}

    private void move(Dated dated) throws SQLException {
        DemoRound round = dated.round();
        try (PreparedStatement statement = superuser.prepareStatement(DATES)) {
            statement.setObject(1, dated.id());
            int place = 2;
            for (OffsetDateTime day : List.of(round.opens(), round.lastDay(), round.decided(), round.ended())) {
                statement.setObject(place++, day);
            }
            statement.setString(place, DemoRound.FRAMEWORK);
            statement.execute();
        }
    }

    private void say(List<Dated> rounds) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(SAY)) {
            statement.setString(1, DONE);
            statement.setString(
                    2,
                    rounds.stream()
                            .map(dated -> "\"" + dated.id() + "\"")
                            .toList()
                            .toString());
            statement.setString(3, DemoBody.PREFECTURE_CODE);
            statement.execute();
        }
    }
}
