package jp.yui.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the database's own catalogue must say; each rule finds what breaks it. */
enum Catalogue {
    EVERY_TABLE_OF_A_TENANT_IS_WALLED_OFF("""
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and %s
               and not n.nspname || '.' || c.relname = any (%s)
               and not (c.relrowsecurity and c.relforcerowsecurity
                 and exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive
                               and p.polroles = array['yui_app'::regrole::oid])
                 and exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive
                               and p.polcmd = '*' and p.polroles = array['yui_app'::regrole::oid]))
            """),
    A_WALL_COMPARES_THE_TENANT_AND_NOTHING_ELSE("""
            select n.nspname || '.' || c.relname || ' ' || p.polname
              from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
             where %s and p.polroles = array['yui_app'::regrole::oid]
               and case when p.polname = 'author' then p.polpermissive or p.polcmd <> 'a'
                 or pg_get_expr(p.polwithcheck, p.polrelid) <> '(author_tenant_id = ( SELECT ctx.tenant() AS tenant))'
                 when p.polname = 'replying' then pg_get_expr(p.polwithcheck, p.polrelid)
                 <> '((audience_tenant_id = ( SELECT ctx.tenant() AS tenant)) AND (author_tenant_id = ( SELECT ctx.tenant() AS tenant)))'
                 or p.polcmd <> 'a' else (p.polwithcheck is not null
                 or pg_get_expr(p.polqual, p.polrelid) <> case
                      when p.polname = 'addressed' and p.polcmd = 'r' then '(audience_tenant_id = ( SELECT ctx.tenant() AS tenant))'
                      when not p.polpermissive then '(( SELECT ctx.tenant() AS tenant) IS NOT NULL)'
                      when c.oid = 'tenancy.tenant'::regclass then '(id = ( SELECT ctx.tenant() AS tenant))'
                      else '(tenant_id = ( SELECT ctx.tenant() AS tenant))' end) end
            """),
    WHAT_IS_SHARED_IS_ADDRESSED("""
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attname = 'audience_tenant_id'
             where c.relkind = 'r' and %s
               and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'addressed'
                                 and p.polroles = array['yui_app'::regrole::oid])
            union all
            select shared || ' has no ' || name
              from unnest(array['assessment.response_step', 'assessment.question']) shared, unnest(array['replying', 'author']) name
             where not exists (select from pg_policy p where p.polrelid = shared::regclass and p.polname = name)
            """),
    EVERY_FOREIGN_KEY_HAS_AN_INDEX("""
            select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
              join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
             where c.contype = 'f' and %s
               and not exists (
                 select from pg_index i
                  where i.indrelid = c.conrelid
                    and (i.indkey::int2[])[0:array_length(c.conkey, 1) - 1] @> c.conkey)
            """),
    FOREIGN_KEYS_BETWEEN_TABLES_OF_TENANTS_CARRY_THE_TENANT("""
            select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
              join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
              join pg_attribute a on a.attrelid = c.conrelid and a.attname = 'tenant_id'
              join pg_attribute f on f.attrelid = c.confrelid and f.attname = 'tenant_id'
             where c.contype = 'f' and %s and not c.conkey @> array[a.attnum]
            """),
    WHAT_NAMES_ANOTHER_ROW_HAS_A_FOREIGN_KEY("""
            select n.nspname || '.' || c.relname || '.' || a.attname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attname like '%%\\_id' and a.attname not like '%%tenant\\_id'
              join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id'
             where c.relkind in ('r', 'p') and %s and not a.attisdropped
               and not (c.oid = 'notification.notice'::regclass and a.attname = 'object_id') -- names things of all modules
               and not exists (select from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid and a.attnum = any (f.conkey))
            """),
    THE_APP_OWNS_NOTHING_AND_MAY_NOT_BYPASS("""
            select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
             where r.rolname in ('yui_app', 'yui_jobs', 'yui_stats')
            union all
            select rolname from pg_roles
             where rolname like 'yui%%' and (rolbypassrls and rolname <> 'yui_backup' or rolsuper or rolcreaterole)
            """),
    NOBODY_HAS_MORE_RIGHTS_THAN_COMMITTED("""
            with given as (
              select case g.grantee when 0 then 'PUBLIC' else g.grantee::regrole::text end as grantee, g.privilege_type,
                     n.nspname || '.' || c.relname as thing, null as attname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) g where %s
              union all
              select case g.grantee when 0 then 'PUBLIC' else g.grantee::regrole::text end, g.privilege_type,
                     n.nspname || '.' || c.relname, a.attname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
               cross join aclexplode(a.attacl) g where %1$s
            ), held as (
              select grantee || ' ' || privilege_type || coalesce('(' || string_agg(attname, ', ' order by attname) || ')', '')
                     || ' ' || thing as line
                from given where grantee <> 'yui_owner' group by grantee, privilege_type, thing, attname is null
              union
              select 'yui_stats SEES ' || n.nspname || '.' || c.relname || ' where ' || pg_get_expr(p.polqual, p.polrelid)
                from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
               where %1$s and p.polroles = array['yui_stats'::regrole::oid] and p.polcmd = 'r'
              union
              select r.rolname || ' EXECUTE ' || p.oid::regprocedure::text
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace
               cross join pg_roles r
               where r.rolname in ('yui_app', 'yui_jobs', 'yui_stats', 'yui_backup') and %1$s
                 and has_function_privilege(r.oid, p.oid, 'execute')
            )
            select 'held, not committed: ' || line from held where not line = any (%2$s)
            union all
            select 'committed, not held: ' || line from unnest(%2$s) as committed (line)
             where not exists (select from held where held.line = committed.line)
            """),
    MOMENTS_KNOW_THEIR_ZONE("""
            select n.nspname || '.' || c.relname || '.' || a.attname from pg_attribute a
              join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
             where a.atttypid = 'timestamp'::regtype and c.relkind in ('r', 'v') and %s
            """),
    FUNCTIONS_OF_OWNERS_FIX_THEIR_SEARCH_PATH_AND_ARE_NOT_FOR_EVERYBODY("""
            select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where %s and (p.prosecdef and not coalesce(p.proconfig::text like '%%search_path=%%', false)
               or has_function_privilege('public', p.oid, 'execute'))
            """),
    NO_POLICY_RESTS_ON_AN_IMMUTABLE_FUNCTION("""
            select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'ctx' and p.provolatile = 'i'
            """);

    private static final String OURS =
            "n.nspname in ('ctx', 'platform', 'tenancy', 'audit', 'benchmark', 'assessment', 'procurement', 'notification')";

    private final String rule;

    Catalogue(String rule) {
        this.rule = rule;
    }

    /** What breaks the rule, seen through the connection. */
    List<String> faults(Connection connection) throws SQLException {
        String list =
                this == NOBODY_HAS_MORE_RIGHTS_THAN_COMMITTED ? "/rights-of-roles.txt" : "/tables-without-tenant.txt";
        List<String> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(rule.formatted(OURS, array(Committed.lines(list))))) {
            while (result.next()) {
                found.add(result.getString(1));
            }
        }
        return found;
    }

    private static String array(List<String> lines) {
        return lines.stream()
                .map(line -> "'" + line.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "array[", "]::text[]"));
    }
}
