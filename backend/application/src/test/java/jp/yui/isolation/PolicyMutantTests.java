package jp.yui.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import jp.yui.isolation.Neighbours.Neighbour;
import jp.yui.testing.TestDatabase;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Takes away every wall, force, grant and key of the database in turn, each in a transaction that is rolled back, and
 * expects that the rules of {@link Catalogue} or a neighbour looking over the wall notice.
 */
class PolicyMutantTests {

    private static final String OURS =
            "n.nspname in ('ctx', 'platform', 'tenancy', 'audit', 'benchmark', 'assessment', 'procurement', 'notification')";

    private static Neighbour here;
    private static Neighbour there;
    private static List<String[]> keys;

    @BeforeAll
    static void moveIn() throws SQLException {
        here = Neighbours.moveIn();
        there = Neighbours.moveIn();
        try (Connection connection = TestDatabase.asSuperuser()) {
            keys = keysOfTenants(connection);
        }
    }

    @Test
    void aSoundDatabaseShowsNothing() throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser()) {
            connection.setAutoCommit(false);
            assertThat(Neighbours.walledTables(connection)).hasSizeGreaterThanOrEqualTo(9);
            assertThat(faults(connection)).isEmpty();
            connection.rollback();
        }
    }

    @Test
    void everyMissingWallForceGrantAndKeyIsNoticed() throws SQLException {
        List<String> unnoticed = new ArrayList<>();
        List<String> mutants;
        int overTheWall = 0;
        try (Connection connection = TestDatabase.asSuperuser()) {
            mutants = mutants(connection);
            connection.setAutoCommit(false);
            for (String mutant : mutants) {
                execute(connection, mutant);
                List<String> faults = faults(connection);
                overTheWall += faults.stream().anyMatch(fault -> fault.startsWith("seen:")) ? 1 : 0;
                if (faults.isEmpty()) {
                    unnoticed.add(mutant);
                }
                connection.rollback();
            }
        }
        IO.println("Figure: policy-mutants: %d of %d noticed, %d of them by a row or a refusal that should not be"
                .formatted(mutants.size() - unnoticed.size(), mutants.size(), overTheWall));
        assertThat(unnoticed).isEmpty();
    }

    private static List<String> mutants(Connection connection) throws SQLException {
        return Neighbours.rows(connection, """
                select format('drop policy %%I on %%s', p.polname, p.polrelid::regclass)
                  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace where %1$s
                union all
                select format('alter policy %%I on %%s using (true)', p.polname, p.polrelid::regclass)
                  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
                 where %1$s and pg_get_expr(p.polqual, p.polrelid) <> 'true'
                union all
                select format('alter policy %%I on %%s with check (true)', p.polname, p.polrelid::regclass)
                  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
                 where %1$s and coalesce(pg_get_expr(p.polqual, p.polrelid), '') <> 'true' and (p.polpermissive and p.polcmd = '*' or p.polcmd = 'a')
                union all
                select format(change, c.oid::regclass)
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace,
                       unnest(array['alter table %%s disable row level security', 'alter table %%s no force row level security',
                         'grant delete on %%s to yui_app', 'grant truncate on %%s to yui_app', 'grant select on %%s to public',
                         'alter table %%s owner to yui_app']) as change
                 where %1$s and c.relrowsecurity
                union all
                select format('revoke %%s on %%I.%%I from %%I', g.privilege_type, g.table_schema, g.table_name, g.grantee)
                  from information_schema.role_table_grants g join pg_namespace n on n.nspname = g.table_schema
                 where %1$s and g.grantee in ('yui_app', 'yui_jobs', 'yui_stats')
                union all
                select format('alter table %%s drop constraint %%I', c.conrelid::regclass, c.conname)
                  from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                  join pg_attribute a on a.attrelid = c.conrelid and a.attname = 'tenant_id' and a.attnum = any (c.conkey)
                 where %1$s and c.contype = 'f' and array_length(c.conkey, 1) > 1
                union all
                select format('grant execute on function %%s to public', p.oid::regprocedure)
                  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where %1$s
                union all
                select format('alter function %%s reset search_path', p.oid::regprocedure)
                  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where %1$s and p.prosecdef
                union all
                select unnest(array['alter function ctx.tenant() immutable', 'grant execute on function ctx.enter_system to yui_app',
                  'alter role yui_app bypassrls', 'alter role yui_app superuser', 'grant yui_owner to yui_app'])
                """.formatted(OURS)).stream()
                .map(row -> row[0])
                .toList();
    }

    private static List<String> faults(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        for (Catalogue rule : Catalogue.values()) {
            faults.addAll(rule.faults(connection));
        }
        faults.addAll(overTheWall(connection));
        faults.addAll(hungOnAnothersParent(connection));
        return faults;
    }

    /** What a member of one tenant sees of the other, what nobody in particular sees, and what the owner of the tables sees. */
    private static List<String> overTheWall(Connection connection) throws SQLException {
        List<String> seen = new ArrayList<>();
        look(seen, connection, "foreign rows", "0", here, there.id().toString());
        look(seen, connection, "own rows", "1+", here, here.id().toString());
        look(seen, connection, "unbound rows", "0", null, there.id().toString());
        note(seen, "owner's imports", "0", as(connection, "yui_owner", null, "select count(*) from benchmark.import"));
        execute(connection, """
                insert into platform.answer (tenant_id, person, key, route, request_hash, at)
                values ('%s', 'old', 'old', '', '', now() - interval '8 days')
                """.formatted(here.id()));
        note(seen, "old answers forgotten", "1+", as(connection, "yui_jobs", null, "select platform.forget_answers()"));
        note(
                seen,
                "address remembered",
                "1+",
                as(
                        connection,
                        "yui_app",
                        null,
                        "select notification.remember('%s', '%s', 'a@example.jp')"
                                .formatted(TestIssuer.YUI.url(), here.subject())));
        execute(
                connection,
                "update assessment.sheet_review set uploaded_at = now() - interval '91 days' where tenant_id = '%s'"
                        .formatted(here.id()));
        note(
                seen,
                "old sheets forgotten",
                "1+",
                as(connection, "yui_jobs", null, "select assessment.forget_sheet_reviews()"));
        note(seen, "audit", "1+", as(connection, "yui_app", here, "select audit.append('a', 'b', '{}')"));
        note(seen, "foreign import made", "refused", as(connection, "yui_app", here, """
                insert into benchmark.import (tenant_id, file_name, checksum, fiscal_year, content, uploaded_by)
                values ('%s', 'x', repeat('f', 64), 2023, '', 'x') returning 1
                """.formatted(there.id())));
        return seen;
    }

    /** Counts the rows of a tenant in every walled table at once. */
    private static void look(
            List<String> seen,
            Connection connection,
            String what,
            String expected,
            @org.jspecify.annotations.Nullable Neighbour member,
            String tenant)
            throws SQLException {
        List<String> counts = new ArrayList<>();
        for (String[] table : Neighbours.walledTables(connection)) {
            counts.add(
                    "select '%1$s ' || count(*) from %1$s where %2$s = '%3$s'".formatted(table[0], table[1], tenant));
        }
        String found = as(
                connection,
                "yui_app",
                member,
                "select string_agg(c, ',') from (%s) x (c)".formatted(String.join(" union all ", counts)));
        for (String line : found.split(",")) {
            note(seen, what + " of " + line, expected, line.substring(line.indexOf(' ') + 1));
        }
    }

    private static void note(List<String> seen, String what, String expected, String found) {
        boolean fine = expected.equals("1+") ? found.matches("[1-9]\\d*") : found.equals(expected);
        if (!fine) {
            seen.add("seen: " + what + ": " + found);
        }
    }

    /**
     * Child and parent of each foreign key that carries the tenant, what hangs a row of the child on another parent, and the columns
     * of the child that can be written.
     */
    private static List<String[]> keysOfTenants(Connection connection) throws SQLException {
        return Neighbours.rows(connection, """
                select k.conrelid::regclass::text, k.confrelid::regclass::text,
                       string_agg(format('%L, p.%I', c.attname, p.attname), ', ')
                         || case when exists (select from pg_attribute i where i.attrelid = k.conrelid and i.attname = 'id')
                                 then ', ''id'', gen_random_uuid()' else '' end,
                       (select string_agg(quote_ident(w.attname), ', ' order by w.attnum) from pg_attribute w
                         where w.attrelid = k.conrelid and w.attnum > 0 and not w.attisdropped and w.attgenerated = '')
                  from pg_constraint k join pg_namespace n on n.oid = k.connamespace
                 cross join unnest(k.conkey, k.confkey) as pair (child, parent)
                  join pg_attribute c on c.attrelid = k.conrelid and c.attnum = pair.child and c.attname <> 'tenant_id'
                  join pg_attribute p on p.attrelid = k.confrelid and p.attnum = pair.parent
                 where k.contype = 'f' and n.nspname in ('benchmark', 'assessment', 'procurement', 'notification') and exists (
                   select from pg_attribute t where t.attrelid = k.conrelid and t.attname = 'tenant_id' and t.attnum = any (k.conkey))
                 group by k.oid, k.conrelid, k.confrelid
                """);
    }

    /** For each key that carries the tenant: a row of one tenant, hung on a parent of the other, must be refused. */
    private static List<String> hungOnAnothersParent(Connection connection) throws SQLException {
        List<String> hung = new ArrayList<>();
        for (String[] key : keys) {
            String result = as(
                    connection, "postgres", null, """
                    insert into %1$s (%6$s)
                    select %6$s
                      from (select (jsonb_populate_record(c, jsonb_build_object(%3$s))).*
                              from %1$s c, %2$s p where c.tenant_id = '%4$s' and p.tenant_id = '%5$s' limit 1) hung
                    returning 1
                    """.formatted(key[0], key[1], key[2], here.id(), there.id(), key[3]));
            note(hung, key[0] + " hung on a foreign " + key[1], "refused", result);
        }
        return hung;
    }

    private static String as(
            Connection connection, String role, @org.jspecify.annotations.Nullable Neighbour member, String sql)
            throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            execute(connection, "set local role " + role);
            if (member != null) {
                execute(
                        connection,
                        "select ctx.enter('%s', '%s', '%s')"
                                .formatted(TestIssuer.YUI.url(), member.subject(), member.key()));
            }
            var rows = Neighbours.rows(connection, sql);
            return rows.isEmpty() ? "nothing" : rows.getFirst()[0];
        } catch (SQLException refused) {
            return "refused";
        } finally {
            connection.rollback(before);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
