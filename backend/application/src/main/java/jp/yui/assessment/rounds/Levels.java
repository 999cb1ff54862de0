package jp.yui.assessment.rounds;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.LevelRow;
import jp.yui.contract.assessment.LevelRow.DimensionMean;
import jp.yui.contract.assessment.LevelRow.ItemLevel;
import jp.yui.contract.assessment.ResponseState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the municipalities of a round submitted, level by level, and how they moved since an earlier fiscal year: one statement. */
@Repository
class Levels {

    private static final String ROWS = """
            with newest as (
              select s.id, s.owner_tenant_id, s.body_code, s.body_name, s.population_class, s.state, s.framework_code, s.fiscal_year,
                     b.id as submission, b.number, b.submitted_at, b.given_by is not null as proxy
                from assessment.standing s
               cross join lateral (
                 select x.id, x.number, x.submitted_at, x.given_by from assessment.submission x
                  where x.audience_tenant_id = s.owner_tenant_id and x.response_id = s.id order by x.number desc limit 1) b
               where s.owner_tenant_id = (select ctx.tenant()) and s.round_id = :round
            ), before as (
              select distinct on (n.id) n.id, x.id as submission, x.framework_code, x.fiscal_year
                from newest n
                join assessment.submission x
                  on x.audience_tenant_id = n.owner_tenant_id and x.body_code = n.body_code and x.fiscal_year < n.fiscal_year
               order by n.id, x.fiscal_year desc, x.submitted_at desc
            ), movement as (
              select n.id, count(*) as compared, sum(i.weight * p.level) / sum(i.weight) as earlier,
                     sum(i.weight * (l.level - p.level)) / sum(i.weight) as moved
                from newest n
                join before b on b.id = n.id
                join assessment.comparable_item c on c.framework_code = n.framework_code and c.earlier_framework = b.framework_code
                join assessment.framework_item i on i.framework_code = c.framework_code and i.item_code = c.item_code
                join assessment.submitted_level l
                  on l.audience_tenant_id = n.owner_tenant_id and l.submission_id = n.submission and l.item_code = c.item_code
                join assessment.submitted_level p
                  on p.audience_tenant_id = n.owner_tenant_id and p.submission_id = b.submission and p.item_code = c.earlier_item
               where l.level is not null and p.level is not null
               group by n.id
            ), means as (
              select m.submission_id, max(m.level) filter (where m.measure = 'ALL') as overall,
                     array_agg(m.measure order by m.measure) filter (where m.measure <> 'ALL') as dimensions,
                     array_agg(m.level::double precision order by m.measure) filter (where m.measure <> 'ALL') as dimension_levels
                from newest n
                join assessment.submitted_mean m on m.audience_tenant_id = n.owner_tenant_id and m.submission_id = n.submission
               group by m.submission_id
            ), items as (
              select l.submission_id, array_agg(l.item_code order by i.ordinal) as items,
                     array_agg(l.level::double precision order by i.ordinal) as item_levels,
                     array_agg(l.state order by i.ordinal) as item_states
                from newest n
                join assessment.submitted_level l on l.audience_tenant_id = n.owner_tenant_id and l.submission_id = n.submission
                join assessment.framework_item i on i.framework_code = n.framework_code and i.item_code = l.item_code
               group by l.submission_id
            )
            select n.id, n.body_code, n.body_name, n.population_class, n.state, n.number, n.submitted_at, n.proxy,
                   a.overall::double precision as overall, b.fiscal_year as earlier_year, v.earlier::double precision as earlier,
                   v.moved::double precision as moved, coalesce(v.compared, 0) as compared,
                   a.dimensions, a.dimension_levels, i.items, i.item_levels, i.item_states
              from newest n
              left join before b on b.id = n.id
              left join movement v on v.id = n.id
              left join means a on a.submission_id = n.submission
              left join items i on i.submission_id = n.submission
             order by n.body_code
            """;

    private final JdbcClient jdbc;

    Levels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LevelRow> rows(UUID round) {
        return jdbc.sql(ROWS)
                .param("round", round)
                .query((row, _) -> levelRow(row))
                .list();
    }

    private static LevelRow levelRow(ResultSet row) throws SQLException {
        return new LevelRow(
                row.getObject("id", UUID.class),
                new LocalGovernmentCode(row.getString("body_code")),
                row.getString("body_name"),
                row.getString("population_class"),
                ResponseState.valueOf(row.getString("state")),
                row.getInt("number"),
                row.getObject("submitted_at", OffsetDateTime.class),
                row.getBoolean("proxy"),
                row.getObject("overall", Double.class),
                row.getObject("earlier_year", Integer.class),
                row.getObject("earlier", Double.class),
                row.getObject("moved", Double.class),
                row.getInt("compared"),
                dimensions(row),
                items(row));
    }

    private static List<DimensionMean> dimensions(ResultSet row) throws SQLException {
        List<@Nullable String> names = texts(row, "dimensions");
        List<@Nullable Double> levels = figures(row, "dimension_levels");
        List<DimensionMean> means = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            means.add(new DimensionMean(names.get(i), levels.get(i)));
        }
        return means;
    }

    private static List<ItemLevel> items(ResultSet row) throws SQLException {
        List<@Nullable String> names = texts(row, "items");
        List<@Nullable Double> levels = figures(row, "item_levels");
        List<@Nullable String> states = texts(row, "item_states");
        return IntStream.range(0, names.size())
                .mapToObj(i -> new ItemLevel(names.get(i), levels.get(i), AnswerState.valueOf(states.get(i))))
                .toList();
    }

    private static List<@Nullable String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of(elements(row, column)).map(String.class::cast).toList();
    }

    private static List<@Nullable Double> figures(ResultSet row, String column) throws SQLException {
        return Stream.of(elements(row, column)).map(Double.class::cast).toList();
    }

    private static @Nullable Object[] elements(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }
}
