package jp.yui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the database's own catalogue must say: every table walled off, every key indexed, the app owning nothing. */
class CatalogueTests {

    private static final String OURS = "n.nspname in ('ctx', 'platform', 'tenancy', 'audit', 'benchmark')";

    @Test
    void everyTableOfATenantIsWalledOff() throws SQLException {
        assertThat(rows("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and %s
                   and not (c.relrowsecurity and c.relforcerowsecurity
                     and exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive)
                     and exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive))
                """.formatted(OURS))).containsExactlyInAnyOrderElementsOf(tablesWithoutTenant());
    }

    @Test
    void everyForeignKeyHasAnIndex() throws SQLException {
        assertThat(rows("""
                select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
                  join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                 where c.contype = 'f' and %s
                   and not exists (
                     select from pg_index i
                      where i.indrelid = c.conrelid
                        and (i.indkey::int2[])[0:array_length(c.conkey, 1) - 1] @> c.conkey)
                """.formatted(OURS))).isEmpty();
    }

    @Test
    void foreignKeysBetweenTenantTablesCarryTheTenant() throws SQLException {
        assertThat(rows("""
                select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
                  join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                  join pg_attribute a on a.attrelid = c.conrelid and a.attname = 'tenant_id'
                  join pg_attribute f on f.attrelid = c.confrelid and f.attname = 'tenant_id'
                 where c.contype = 'f' and %s and not c.conkey @> array[a.attnum]
                """.formatted(OURS))).isEmpty();
    }

    @Test
    void theAppOwnsNothingAndMayNotBypass() throws SQLException {
        assertThat(rows("""
                select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
                 where r.rolname in ('yui_app', 'yui_jobs', 'yui_stats')
                union all
                select rolname from pg_roles where rolname like 'yui%' and (rolbypassrls or rolsuper)
                """)).isEmpty();
    }

    @Test
    void nobodyMayTruncate() throws SQLException {
        assertThat(rows("""
                select table_schema || '.' || table_name from information_schema.role_table_grants
                 where grantee like 'yui%' and grantee <> 'yui_owner' and privilege_type in ('TRUNCATE', 'TRIGGER')
                """)).isEmpty();
    }

    @Test
    void momentsKnowTheirZone() throws SQLException {
        assertThat(rows("""
                select n.nspname || '.' || c.relname || '.' || a.attname from pg_attribute a
                  join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                 where a.atttypid = 'timestamp'::regtype and c.relkind in ('r', 'v') and %s
                """.formatted(OURS))).isEmpty();
    }

    @Test
    void functionsOfOwnersFixTheirSearchPathAndAreNotForEverybody() throws SQLException {
        assertThat(rows("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where %s and (p.prosecdef and not coalesce(p.proconfig::text like '%%search_path=%%', false)
                   or has_function_privilege('public', p.oid, 'execute'))
                """.formatted(OURS))).isEmpty();
    }

    @Test
    void noPolicyRestsOnAnImmutableFunction() throws SQLException {
        assertThat(rows("""
                select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where n.nspname = 'ctx' and p.provolatile = 'i'
                """)).isEmpty();
    }

    private static List<String> tablesWithoutTenant() {
        try (var list = CatalogueTests.class.getResourceAsStream("/tables-without-tenant.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> rows(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                found.add(result.getString(1));
            }
        }
        return found;
    }
}
