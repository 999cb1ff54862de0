package jp.yui.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import jp.yui.contract.TenantKey;
import jp.yui.contract.tenancy.Me.Membership;
import jp.yui.contract.tenancy.Me.Tenant;
import jp.yui.contract.tenancy.Role;
import jp.yui.contract.tenancy.TenantKind;
import jp.yui.platform.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tenants a person may act in now. */
@Repository
class Memberships {

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Membership> of(Person person) {
        return jdbc.sql("select * from ctx.my_memberships(:issuer, :subject)")
                .param("issuer", person.issuer())
                .param("subject", person.subject())
                .query((row, _) -> membershipOf(row))
                .list();
    }

    private static Membership membershipOf(ResultSet row) throws SQLException {
        TenantKind kind = TenantKind.valueOf(row.getString("tenant_kind"));
        Set<Role> roles = Doors.rolesOf((String[]) row.getArray("roles").getArray());
        Tenant tenant = new Tenant(
                new TenantKey(row.getString("tenant_key")), row.getString("tenant_name"), kind, row.getBoolean("demo"));
        return new Membership(tenant, roles, Permissions.of(kind, roles));
    }
}
