package jp.yui.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A prefecture and some of its municipalities as tenants, claimed from the register so that tests never meet.
 *
 * @param key its tenant key
 * @param towns tenant keys of the municipalities that are on the platform, in code order
 */
public record Prefecture(String key, List<String> towns) {

    private static final String CLAIM = """
            insert into tenancy.tenant (key, kind, name, body_code)
            select b.code, 'PREFECTURE', b.name, b.code from tenancy.local_body b
             where b.kind = 'PREFECTURE' and not b.demo and not exists (select from tenancy.tenant t where t.key = b.code)
             order by b.code desc limit 1
            returning key
            """;
    private static final String CLAIM_TOWNS = """
            insert into tenancy.tenant (key, kind, name, body_code)
            select b.code, 'MUNICIPALITY', b.name, b.code from tenancy.local_body b
             where b.kind <> 'PREFECTURE' and b.prefecture_code = '%s'
               and not exists (select from tenancy.tenant t where t.key = b.code)
             order by b.code limit %d
            returning key
            """;

    /** Claims a prefecture that no test has, and the first of its municipalities. */
    public static Prefecture with(int towns) {
        String key = keys(CLAIM).getFirst();
        return new Prefecture(key, keys(CLAIM_TOWNS.formatted(key, towns)));
    }

    /** The token of a fresh person with these roles in the tenant. */
    public static String person(String tenant, String... roles) {
        String subject = People.member(TestIssuer.YUI, tenant, roles[0]);
        for (String role : List.of(roles).subList(1, roles.length)) {
            People.join(TestIssuer.YUI, subject, tenant, role);
        }
        return TestIssuer.YUI.token(subject);
    }

    private static List<String> keys(String sql) {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> keys = new ArrayList<>();
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
            return keys;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
