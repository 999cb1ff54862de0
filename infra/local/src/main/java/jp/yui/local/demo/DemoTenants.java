package jp.yui.local.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The demo bodies, tenants and memberships in the database, written as its superuser; what exists is left alone. */
final class DemoTenants {

    private static final String BODY = """
            insert into tenancy.local_body (code, name, reading, kind, prefecture_code, demo)
            values (?, ?, ?, ?, ?, true) on conflict (code) do nothing
            """;
    private static final String TENANT = """
            insert into tenancy.tenant (key, kind, name, body_code, demo)
            values (?, ?, ?, ?, true) on conflict (key) do nothing
            """;
    private static final String MEMBERSHIP = """
            insert into tenancy.membership (tenant_id, issuer, subject, role, on_behalf_of, granted_by)
            select t.id, p.issuer, p.subject, p.role, b.id, 'demo'
              from (values (?, ?, ?, ?, ?)) as p (tenant, issuer, subject, role, body)
              join tenancy.tenant t on t.key = p.tenant
              left join tenancy.tenant b on b.key = p.body
             where not exists (select from tenancy.membership m
                                where m.tenant_id = t.id and m.issuer = p.issuer and m.subject = p.subject
                                  and m.role = p.role and m.granted_by = 'demo')
            """;

    private final Connection connection;
    private final Map<String, String> keys = new HashMap<>();

    DemoTenants(Connection connection, List<DemoBody> bodies) {
        this.connection = connection;
        bodies.forEach(body -> keys.put(body.slug(), body.code()));
    }

    void insertBodies(List<DemoBody> bodies) throws SQLException {
        try (PreparedStatement register = connection.prepareStatement(BODY);
                PreparedStatement tenant = connection.prepareStatement(TENANT)) {
            for (DemoBody body : bodies) {
                add(register, body.code(), body.name(), body.reading(), body.kind(), DemoBody.PREFECTURE_CODE);
                add(tenant, body.code(), body.tenantKind(), body.name(), body.code());
            }
            add(tenant, DemoPerson.CONSORTIUM, "CONSORTIUM", "やまなみ県町村共同調達協議会", null);
            register.executeBatch();
            tenant.executeBatch();
        }
    }

    void insertMemberships(DemoPerson person, String issuer, String subject) throws SQLException {
        try (PreparedStatement membership = connection.prepareStatement(MEMBERSHIP)) {
            for (DemoPerson.Grant grant : person.grants()) {
                for (String role : grant.roles()) {
                    add(membership, key(grant.tenant()), issuer, subject, role, key(grant.onBehalfOf()));
                }
            }
            membership.executeBatch();
        }
    }

    private @Nullable String key(@Nullable String slug) {
        return keys.getOrDefault(slug, slug);
    }

    private static void add(PreparedStatement statement, @Nullable String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
