package jp.yui.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import jp.yui.testing.TestIssuer;

/** Two tenants with a member each and a row in every table that tenants own. */
final class Neighbours {

    /** One of the two. */
    record Neighbour(String key, UUID id, String subject) {}

    private Neighbours() {}

    static Neighbour moveIn() throws SQLException {
        String key = People.tenant();
        String subject = People.member(TestIssuer.YUI, key, "ADMIN");
        UUID object = UUID.randomUUID();
        TestDatabase.execute("""
                do $$
                declare
                  mine uuid := (select id from tenancy.tenant where key = '%1$s');
                begin
                  insert into benchmark.import (tenant_id, id, state, file_name, checksum, fiscal_year, layout, content, uploaded_by)
                  values (mine, '%2$s', 'REVIEW', 'a.csv', repeat('a', 64), 2023, 'POPULATION', '', 'test');
                  insert into benchmark.import_column (tenant_id, import_id, column_index, address, label, candidates, certain)
                  values (mine, '%2$s', 1, 'C1', 'x', '{}', false);
                  insert into benchmark.import_cell (tenant_id, import_id, column_index, indicator_code, indicator_version, status)
                  values (mine, '%2$s', 1, 'ai', 1, 'NOT_ANSWERED');
                  insert into benchmark.import_note (tenant_id, import_id, ordinal, code, address, detail)
                  values (mine, '%2$s', 1, 'x', 'C1', 'x');
                  insert into benchmark.import_malformed_cell (tenant_id, import_id, ordinal, address, item, body, content, reason)
                  values (mine, '%2$s', 1, 'C1', 'x', 'x', 'x', 'x');
                  perform audit.append_to(mine, 'test', 'test', 'test', '{}');
                end
                $$
                """.formatted(key, object));
        return new Neighbour(key, idOf(key), subject);
    }

    /** The tables that have a wall, and the column that names the tenant in each. */
    static List<String[]> walledTables(Connection connection) throws SQLException {
        return rows(connection, """
                select c.oid::regclass::text, case when c.oid = 'tenancy.tenant'::regclass then 'id' else 'tenant_id' end
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname in ('tenancy', 'audit', 'benchmark')
                   and exists (select from pg_policy p where p.polrelid = c.oid)
                 order by 1
                """);
    }

    static List<String[]> rows(Connection connection, String sql) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = result.getString(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static UUID idOf(String key) throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser()) {
            return UUID.fromString(rows(connection, "select id from tenancy.tenant where key = '" + key + "'")
                    .getFirst()[0]);
        }
    }
}
