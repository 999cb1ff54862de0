package jp.yui.testing;

import java.util.UUID;

/** Arranges tenants and memberships for a test, each with fresh names so that tests never meet. */
public final class People {

    private People() {}

    /** A consortium tenant with a fresh key; its key is returned. */
    public static String tenant() {
        String key = "c-" + UUID.randomUUID().toString().substring(0, 18);
        TestDatabase.execute(
                "insert into tenancy.tenant (key, kind, name) values ('%s', 'CONSORTIUM', '試験協議会')".formatted(key));
        return key;
    }

    /** The tenant of a prefecture or municipality that had none; its key is returned. */
    public static String tenantOf(String kind) {
        try (var connection = TestDatabase.asSuperuser();
                var insert = connection.prepareStatement("""
                        insert into tenancy.tenant (key, kind, name, body_code)
                        select b.code, ?, b.name, b.code from tenancy.local_body b
                         where (b.kind = 'PREFECTURE') = (? = 'PREFECTURE') and not b.demo
                           and not exists (select from tenancy.tenant t where t.key = b.code)
                         order by b.code desc limit 1
                        returning key
                        """)) {
            insert.setString(1, kind);
            insert.setString(2, kind);
            try (var key = insert.executeQuery()) {
                key.next();
                return key.getString(1);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A fresh subject with the role in the tenant; the subject is returned. */
    public static String member(TestIssuer issuer, String tenant, String role) {
        String subject = UUID.randomUUID().toString();
        join(issuer, subject, tenant, role);
        return subject;
    }

    public static void join(TestIssuer issuer, String subject, String tenant, String role) {
        TestDatabase.execute("""
                insert into tenancy.membership (tenant_id, issuer, subject, role, granted_by)
                select id, '%s', '%s', '%s', 'test' from tenancy.tenant where key = '%s'
                """.formatted(issuer.url(), subject, role, tenant));
    }

    /** A fresh operator's token. */
    public static String operator() {
        return TestIssuer.OPS.token(member(TestIssuer.OPS, "yui", "OPERATOR"));
    }

    /** A fresh viewer of a fresh consortium. */
    public static Viewer viewer() {
        String tenant = tenant();
        return new Viewer(tenant, TestIssuer.YUI.token(member(TestIssuer.YUI, tenant, "VIEWER")));
    }

    /** A tenant and the token of somebody who may read in it. */
    public record Viewer(String tenant, String token) {}
}
