package jp.yui.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import jp.yui.contract.TenantKey;

/** The way into a tenant, implemented by tenancy; it binds the transaction of the connection and says what is allowed. */
public interface TenantAccess {

    /** The statement that enters as a person; its three parameters are issuer, subject and tenant key. */
    String entering();

    /** What the entering statement granted; empty if the tenant is unknown to the person. */
    Optional<Grant> granted(ResultSet rows) throws SQLException;

    /** Enters as a person; empty if the tenant is unknown to them. */
    Optional<Grant> enter(Connection connection, Person person, TenantKey tenant) throws SQLException;

    /** Enters as background work with its reason; empty if there is no such tenant. */
    Optional<Grant> enterSystem(Connection connection, TenantKey tenant, String reason) throws SQLException;
}
