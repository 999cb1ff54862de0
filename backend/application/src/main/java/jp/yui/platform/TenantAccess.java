package jp.yui.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import jp.yui.contract.TenantKey;

/** The way into a tenant, implemented by tenancy; it binds the transaction of the connection and says what is allowed. */
public interface TenantAccess {

    /** Enters as a person; empty if the tenant is unknown to them. */
    Optional<Grant> enter(Connection connection, Person person, TenantKey tenant) throws SQLException;

    /** Enters as background work with its reason; empty if there is no such tenant. */
    Optional<Grant> enterSystem(Connection connection, TenantKey tenant, String reason) throws SQLException;
}
