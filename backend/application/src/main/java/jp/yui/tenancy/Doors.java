package jp.yui.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.tenancy.Role;
import jp.yui.contract.tenancy.TenantKind;
import jp.yui.platform.Grant;
import jp.yui.platform.Person;
import jp.yui.platform.TenantAccess;
import org.springframework.stereotype.Component;

/** Enters a tenant through the database's own doors, which look the membership up and bind the transaction. */
@Component
class Doors implements TenantAccess {

    private static final String ENTER = "select tenant_id, tenant_kind, roles from ctx.enter(?, ?, ?)";
    private static final String ENTER_SYSTEM = "select tenant_id, tenant_kind, roles from ctx.enter_system(?, ?)";

    @Override
    public String entering() {
        return ENTER;
    }

    @Override
    public Optional<Grant> granted(ResultSet rows) throws SQLException {
        return rows.next() ? Optional.of(grantOf(rows)) : Optional.empty();
    }

    @Override
    public Optional<Grant> enter(Connection connection, Person person, TenantKey tenant) throws SQLException {
        return ask(connection, ENTER, person.issuer(), person.subject(), tenant.value());
    }

    @Override
    public Optional<Grant> enterSystem(Connection connection, TenantKey tenant, String reason) throws SQLException {
        return ask(connection, ENTER_SYSTEM, tenant.value(), reason);
    }

    private Optional<Grant> ask(Connection connection, String sql, String... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return granted(rows);
            }
        }
    }

    private static Grant grantOf(ResultSet row) throws SQLException {
        TenantKind kind = TenantKind.valueOf(row.getString(2));
        Set<Role> roles = rolesOf((String[]) row.getArray(3).getArray());
        return new Grant(row.getObject(1, UUID.class), kind, roles, Permissions.of(kind, roles));
    }

    static Set<Role> rolesOf(String[] names) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names) {
            roles.add(Role.valueOf(name));
        }
        if (!roles.isEmpty()) {
            roles.add(Role.VIEWER);
        }
        return roles;
    }
}
