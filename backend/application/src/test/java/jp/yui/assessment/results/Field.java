package jp.yui.assessment.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yui.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Submissions of many towns, written straight into the tables, in a fiscal year that no other test has. */
final class Field {

    static final String FRAMEWORK = "YUI-2026.1";

    private static final AtomicInteger YEARS = new AtomicInteger(2028);
    private static final AtomicInteger YEARS_OF_REQUESTS = new AtomicInteger(1989);

    private static final String SUBMIT = """
            do $$
            declare
              town record;
              owner uuid := '%2$s';
              tenant uuid;
              asked uuid;
              sent uuid;
            begin
              insert into assessment.round (tenant_id, id, title, framework_code, fiscal_year, opens_at, closes_at, late_answers, audience_kind,
                                            audience_bodies, planned_by)
              values (owner, md5('%2$s%1$d')::uuid, 'x', '%3$s', %1$d, now(), now() + interval '1 day', false, 'ALL', '{}', 'x')
              on conflict do nothing;
              for town in
                select b.code, row_number() over (order by b.code) as n from tenancy.local_body b
                 where b.kind <> 'PREFECTURE' and not b.demo order by b.code offset %4$d limit %5$d
              loop
                tenant := md5('%2$s' || town.code)::uuid;
                asked := gen_random_uuid();
                sent := (lpad(to_hex(town.n), 8, '0') || substr(md5('%2$s%1$d' || town.code), 9))::uuid; -- of equal levels the same comes first
                insert into assessment.invitation (tenant_id, audience_tenant_id, id, round_id, body_code, body_name, population_class,
                                                   owner_name, title, framework_code, fiscal_year, opens_at, closes_at, late_answers)
                values (owner, tenant, asked, md5('%2$s%1$d')::uuid, town.code, 'x', %6$s, 'x', 'x', '%3$s', %1$d, now(),
                        now() + interval '1 day', false);
                insert into assessment.response (tenant_id, id, owner_tenant_id, framework_code, fiscal_year, body_code, started_by)
                values (tenant, asked, owner, '%3$s', %1$d, town.code, 'x');
                insert into assessment.response_step (tenant_id, audience_tenant_id, response_id, seq, author_tenant_id, action, state, actor,
                                                      actor_name)
                values (tenant, owner, asked, 1, tenant, 'SUBMIT', '%8$s', 'x', 'x');
                insert into assessment.submission (tenant_id, audience_tenant_id, id, response_id, number, framework_code, fiscal_year, body_code,
                                                   body_name, late, submitted_by, content, hash)
                values (tenant, owner, sent, asked, 1, '%3$s', %1$d, town.code, 'x', false, 'x', '[]', repeat('0', 64));
                insert into assessment.submitted_level (tenant_id, audience_tenant_id, submission_id, item_code, state, level)
                select tenant, owner, sent, i.item_code, 'ANSWERED', l.level
                  from assessment.framework_item i
                  join lateral (select (%7$s)::numeric as level) l on l.level is not null
                 where i.framework_code = '%3$s';
                insert into assessment.submitted_mean (tenant_id, audience_tenant_id, submission_id, measure, level)
                select tenant, owner, sent, coalesce(i.dimension_code, 'ALL'), avg(l.level)
                  from assessment.submitted_level l
                  join assessment.framework_item i on i.framework_code = '%3$s' and i.item_code = l.item_code
                 where l.submission_id = sent group by grouping sets ((i.dimension_code), ());
              end loop;
            end
            $$
            """;

    final int year;

    private int towns;

    Field() {
        this(YEARS);
    }

    private Field(AtomicInteger years) {
        this.year = years.addAndGet(2);
    }

    /** A field in a year that a request may name; there are not many of them. */
    static Field nameable() {
        return new Field(YEARS_OF_REQUESTS);
    }

    /** Some more towns submit; the level of each item is an expression over n, the town, and o, the item. */
    Field submit(int count, @Nullable String populationClass, UUID owner, String level) {
        submit(year, towns, count, populationClass, owner, level, "SUBMITTED");
        towns += count;
        return this;
    }

    /** The same, accepted by the owner. */
    Field accepted(int count, @Nullable String populationClass, UUID owner, String level) {
        submit(year, towns, count, populationClass, owner, level, "ACCEPTED");
        towns += count;
        return this;
    }

    /** The same as drafts: what was submitted went back. */
    Field returned(int count, String populationClass, UUID owner, String level) {
        submit(year, towns, count, populationClass, owner, level, "DRAFT");
        towns += count;
        return this;
    }

    /** What the first towns submitted the year before. */
    Field before(int count, String populationClass, UUID owner, String level) {
        return before(0, count, populationClass, owner, level);
    }

    /** What the towns from this one on submitted the year before. */
    Field before(int from, int count, String populationClass, UUID owner, String level) {
        submit(year - 1, from, count, populationClass, owner, level, "ACCEPTED");
        return this;
    }

    private static void submit(
            int year, int from, int count, @Nullable String group, UUID owner, String level, String state) {
        String quoted = group == null ? "null" : "'" + group + "'";
        String expression = level.replaceAll("\\bn\\b", "town.n").replaceAll("\\bo\\b", "i.ordinal");
        TestDatabase.execute(SUBMIT.formatted(year, owner, FRAMEWORK, from, count, quoted, expression, state));
    }

    /** Takes a snapshot as the platform; its number, or null if too few have come. */
    @Nullable
    Integer snapshot() throws SQLException {
        try (Connection platform = TestDatabase.as("yui_app")) {
            query(platform, "select set_config('yui.tenant_kind', 'PLATFORM', false)");
            Object serial = query(
                            platform,
                            "select assessment.take_snapshot('" + FRAMEWORK + "', " + year + ", false, 'test')")
                    .getFirst()
                    .getFirst();
            return (Integer) serial;
        }
    }

    /** Rows of a query that no policy binds; {@code :year} is the year of this field. */
    List<List<@Nullable Object>> read(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser()) {
            return query(connection, sql.replace(":year", String.valueOf(year)));
        }
    }

    private static List<List<@Nullable Object>> query(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
