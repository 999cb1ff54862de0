package jp.yui.assessment.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.assessment.FailurePattern;
import jp.yui.contract.assessment.Mover;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.SupportNeed;
import jp.yui.contract.assessment.SupportNeed.Sign;
import jp.yui.contract.assessment.SupportReason;
import jp.yui.contract.assessment.Wall;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The municipalities of a round of the bound tenant, all of them in one statement whatever their number. */
@Repository
class SupportRows {

    private static final String OWNS =
            "select exists (select from assessment.round r where r.tenant_id = (select ctx.tenant()) and r.id = :round)";

    private static final String NEEDS = """
            with tag as materialized (
              select t.* from assessment.item_tag t
               where t.framework_code =
                     (select r.framework_code from assessment.round r where r.tenant_id = (select ctx.tenant()) and r.id = :round)
            ), town as materialized (
              select s.*, b.returned, x.late as came_late, case when s.state = 'ACCEPTED' then x.id end as submission
                from assessment.standing s
               cross join lateral (
                 select count(*) as returned from assessment.response_step p
                  where p.audience_tenant_id = s.owner_tenant_id and p.response_id = s.id and p.action = 'RETURN') b
                left join lateral (
                  select y.id, y.late from assessment.submission y
                   where y.audience_tenant_id = s.owner_tenant_id and y.response_id = s.id and s.state in ('SUBMITTED', 'ACCEPTED')
                   order by y.number desc limit 1) x on true
               where s.owner_tenant_id = (select ctx.tenant()) and s.round_id = :round
            ), part as (
              select t.id, g.kind, g.tag, count(*) as items, count(l.level) as answered, sum(g.weight * l.level) as levels,
                     sum(g.weight) filter (where l.level is not null) as weights
                from town t
               cross join tag g
                left join assessment.submitted_level l
                  on l.audience_tenant_id = t.owner_tenant_id and l.submission_id = t.submission and l.item_code = g.item_code
               where t.submission is not null
               group by t.id, g.kind, g.tag
            ), mean as materialized (
              select id, kind, tag, items, answered, levels / weights as level from part
              union all
              select id, 'BEFORE', '', sum(items), sum(answered), sum(levels) / sum(weights) from part
               where kind = 'STEP' and tag in ('0', '1', '2') group by id
            ), course as (
              select id, max(level) filter (where tag = 'ADOPTION') as adoption, max(level) filter (where tag = 'OPERATION') as operation
                from mean where kind in ('PHASE', 'BEFORE')
               group by id having count(*) = 3 and bool_and(answered > 0 and 2 * answered >= items)
            ), wall as (
              select distinct on (id) id, tag, level from mean
               where kind = 'WALL' and level is not null order by id, level, array_position(:walls::text[], tag)
            ), found (id, reason, which, figure) as (
              select t.id, 'OVERDUE', null, extract(day from now() - t.due_at) from town t
               where now() > t.due_at and t.state in ('NOT_STARTED', 'DRAFT', 'IN_APPROVAL')
              union all select t.id, 'LATE', null, null from town t where t.came_late
              union all select t.id, 'RETURNED_TWICE', null, t.returned from town t where t.returned >= :returns
              union all select w.id, 'WALL', w.tag, w.level from wall w where w.level < :lowWall
              union all select c.id, 'FAILING', null, c.operation from course c where c.adoption >= :adopted and c.operation <= :low
              union all select m.id, 'PATTERN', m.tag, m.level from mean m where m.kind = 'GUARDS' and m.level < :danger
              union all select v.response_id, 'FELL', null, v.now_at - v.earlier from assessment.movement v
               where v.owner_tenant_id = (select ctx.tenant()) and v.round_id = :round and v.now_at - v.earlier <= :fall
              union all select m.id, 'STEP_ZERO', null, m.level from mean m where m.kind = 'STEP' and m.tag = '0' and m.level < :reached
            ), sign as (
              select f.id, f.reason, sum(p.points) as points, min(f.figure) as figure,
                     coalesce(array_agg(f.which order by f.which) filter (where f.which is not null), '{}') as which
                from found f
                join unnest(:reasons::text[], :points::integer[]) as p (reason, points) using (reason)
               group by f.id, f.reason
            ), need as (
              select s.id, sum(s.points) as points, max(s.which[1]) filter (where s.reason = 'WALL') as wall,
                     array_agg(s.reason order by s.points desc, array_position(:reasons::text[], s.reason)) as reasons,
                     array_agg(s.points::integer order by s.points desc, array_position(:reasons::text[], s.reason)) as weights,
                     array_agg(s.figure::double precision order by s.points desc, array_position(:reasons::text[], s.reason)) as figures
                from sign s group by s.id
            )
            select t.id, t.body_code, t.body_name, t.population_class, t.state, n.points, o.level::double precision as overall, n.wall,
                   coalesce((select s.which from sign s where s.id = t.id and s.reason = 'PATTERN'), '{}') as patterns,
                   n.reasons, n.weights, n.figures
              from need n
              join town t using (id)
              left join mean o on o.id = t.id and o.kind = 'ALL'
             order by n.points desc, o.level nulls first, t.body_code
            """;

    private static final String MOVERS = """
            select i.body_code, i.body_name, v.response_id, v.earlier_year, v.earlier::double precision as earlier,
                   v.now_at::double precision as now_at, (v.now_at - v.earlier)::double precision as moved, v.compared, v.apart
              from assessment.movement v
              join assessment.invitation i on i.tenant_id = v.owner_tenant_id and i.id = v.response_id
             where v.owner_tenant_id = (select ctx.tenant()) and v.round_id = :round and v.compared > 0
             order by v.now_at - v.earlier desc, i.body_code
            """;

    private final JdbcClient jdbc;

    SupportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean owns(UUID round) {
        return jdbc.sql(OWNS).param("round", round).query(Boolean.class).single();
    }

    List<SupportNeed> needs(UUID round) {
        return jdbc.sql(NEEDS)
                .param("round", round)
                .param("walls", names(Wall.values()))
                .param("reasons", names(SupportReason.values()))
                .param("points", points())
                .param("returns", SupportPolicy.RETURNS)
                .param("lowWall", SupportPolicy.LOW_WALL)
                .param("fall", SupportPolicy.FALL)
                .param("adopted", CoursePolicy.ADOPTED)
                .param("low", CoursePolicy.LOW)
                .param("danger", FailurePatterns.HIGH)
                .param("reached", ProcedureStep.REACHED)
                .query((row, _) -> need(row))
                .list();
    }

    List<Mover> movers(UUID round) {
        return jdbc.sql(MOVERS)
                .param("round", round)
                .query((row, _) -> mover(row))
                .list();
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    private static Integer[] points() {
        return Arrays.stream(SupportReason.values()).map(SupportPolicy::points).toArray(Integer[]::new);
    }

    private static SupportNeed need(ResultSet row) throws SQLException {
        String wall = row.getString("wall");
        return new SupportNeed(
                new LocalGovernmentCode(row.getString("body_code")),
                row.getString("body_name"),
                row.getString("population_class"),
                row.getObject("id", UUID.class),
                ResponseState.valueOf(row.getString("state")),
                row.getInt("points"),
                row.getObject("overall", Double.class),
                wall == null ? null : Wall.valueOf(wall),
                Stream.of((String[]) row.getArray("patterns").getArray())
                        .map(FailurePattern::valueOf)
                        .toList(),
                signs(row));
    }

    private static List<Sign> signs(ResultSet row) throws SQLException {
        String[] reasons = (String[]) row.getArray("reasons").getArray();
        Integer[] points = (Integer[]) row.getArray("weights").getArray();
        @Nullable
        Double[] figures = (@Nullable Double[]) row.getArray("figures").getArray();
        return IntStream.range(0, reasons.length)
                .mapToObj(i -> new Sign(SupportReason.valueOf(reasons[i]), points[i], figures[i]))
                .toList();
    }

    private static Mover mover(ResultSet row) throws SQLException {
        return new Mover(
                new LocalGovernmentCode(row.getString("body_code")),
                row.getString("body_name"),
                row.getObject("response_id", UUID.class),
                row.getInt("earlier_year"),
                row.getDouble("earlier"),
                row.getDouble("now_at"),
                row.getDouble("moved"),
                row.getInt("compared"),
                row.getInt("apart"));
    }
}
