package jp.yui.assessment.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.Level;
import jp.yui.contract.assessment.ResponseState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the tenant that is bound may see of a response: a town its answers, the owner of a round what was submitted. */
@Repository
class ResultRows {

    private static final String SUBJECT = """
            select s.id, s.body_code, s.body_name, s.framework_code, s.fiscal_year, s.state, s.population_class,
                   s.town_tenant_id is not distinct from (select ctx.tenant()) as own, x.id as submission,
                   case when s.town_tenant_id = (select ctx.tenant()) then s.entry = 'PROXY' else x.given_by is not null end as proxy
              from assessment.standing s
              left join lateral (
                select b.id, b.given_by from assessment.submission b
                 where b.audience_tenant_id = s.owner_tenant_id and b.response_id = s.id
                 order by b.number desc limit 1) x on true
             where s.id = :response
               and (s.town_tenant_id = (select ctx.tenant())
                 or s.owner_tenant_id = (select ctx.tenant()) and x.id is not null)
            """;

    /** Levels now and, over comparable items, in the newest submission of the year before. */
    private static final String LEVELS = """
            with reachable as (
              select own.tenant_id, own.id, own.framework_code, own.submitted_at from assessment.submission own
               where :own and own.tenant_id = (select ctx.tenant()) and own.body_code = :body and own.fiscal_year = :year - 1
              union all
              select sent.tenant_id, sent.id, sent.framework_code, sent.submitted_at from assessment.submission sent
               where not :own and sent.audience_tenant_id = (select ctx.tenant()) and sent.body_code = :body
                 and sent.fiscal_year = :year - 1
            ), earlier as (
              select * from reachable order by submitted_at desc limit 1
            ), now_at as (
              select a.item_code, a.level, a.target from assessment.answer a
               where :own and a.tenant_id = (select ctx.tenant()) and a.response_id = :response
              union all
              select l.item_code, l.level, l.target from assessment.submitted_level l
               where not :own and l.audience_tenant_id = (select ctx.tenant()) and l.submission_id = :submission
            ), before as (
              select distinct on (c.item_code) c.item_code, l.level
                from earlier e
                join assessment.comparable_item c on c.framework_code = :framework and c.earlier_framework = e.framework_code
                join assessment.submitted_level l
                  on l.tenant_id = e.tenant_id and l.submission_id = e.id and l.item_code = c.earlier_item
               order by c.item_code, c.earlier_item
            )
            select i.item_code, n.level, n.target, b.level as previous,
                   exists (select from earlier e where not exists (
                     select from assessment.comparable_item c
                      where c.framework_code = :framework and c.item_code = i.item_code and c.earlier_framework = e.framework_code))
                     as apart
              from assessment.framework_item i
              left join now_at n using (item_code)
              left join before b using (item_code)
             where i.framework_code = :framework
            """;

    private final JdbcClient jdbc;

    ResultRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The response, if the bound tenant is the town or the owner of a round that it has been submitted to. */
    Optional<Subject> subject(UUID response) {
        return jdbc.sql(SUBJECT)
                .param("response", response)
                .query((row, _) -> subject(row))
                .optional();
    }

    /** The levels of every item of the framework, by its code. */
    Map<String, Levels> levels(Subject subject) {
        Map<String, Levels> levels = new HashMap<>();
        jdbc.sql(LEVELS)
                .param("own", subject.own())
                .param("body", subject.body())
                .param("year", subject.fiscalYear().value())
                .param("response", subject.response())
                .param("submission", subject.submission(), Types.OTHER)
                .param("framework", subject.framework())
                .query(row -> {
                    levels.put(row.getString("item_code"), levels(row));
                });
        return levels;
    }

    /** A level now, the one aimed at and the one of the year before; apart if that year asked something else. */
    record Levels(
            @Nullable Level now,
            @Nullable Level target,
            @Nullable Level previous,
            boolean apart) {}

    private static Levels levels(ResultSet row) throws SQLException {
        return new Levels(level(row, "level"), level(row, "target"), level(row, "previous"), row.getBoolean("apart"));
    }

    private static @Nullable Level level(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : new Level(value);
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getObject("id", UUID.class),
                row.getString("body_code"),
                row.getString("body_name"),
                row.getString("framework_code"),
                new FiscalYear(row.getInt("fiscal_year")),
                ResponseState.valueOf(row.getString("state")),
                row.getString("population_class"),
                row.getBoolean("own"),
                row.getBoolean("proxy"),
                row.getObject("submission", UUID.class));
    }
}
