package jp.yui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The chain holds in the database: what is changed, deleted, reordered or cut off is found. */
class AuditTrailTests {

    @Test
    void provesAnUntouchedChain() throws SQLException {
        UUID tenant = chainOf(5);
        assertThat(brokenAt(tenant)).isNull();
    }

    @Test
    void findsAChangedEntry() throws SQLException {
        UUID tenant = chainOf(5);
        TestDatabase.execute("update audit.entry set object = 'x' where seq = 3 and tenant_id = '" + tenant + "'");
        assertThat(brokenAt(tenant)).isEqualTo(3);
    }

    @Test
    void findsADeletedEntry() throws SQLException {
        UUID tenant = chainOf(5);
        TestDatabase.execute("delete from audit.entry where seq = 2 and tenant_id = '" + tenant + "'");
        assertThat(brokenAt(tenant)).isEqualTo(3);
    }

    @Test
    void findsACutOffTail() throws SQLException {
        UUID tenant = chainOf(5);
        TestDatabase.execute("delete from audit.entry where seq = 5 and tenant_id = '" + tenant + "'");
        assertThat(brokenAt(tenant)).isEqualTo(5);
    }

    @Test
    void refusesTheAppToRewriteHistory() throws SQLException {
        try (var app = TestDatabase.as("yui_app");
                var statement = app.createStatement()) {
            for (String sql : new String[] {
                "update audit.entry set object = 'x'",
                "delete from audit.entry",
                "truncate audit.entry",
                "insert into audit.entry select * from audit.entry",
                "update audit.chain_head set seq = 0"
            }) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute(sql))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void showsTheAppTheEntriesOfItsTenantAlone() throws SQLException {
        UUID own = chainOf(2);
        chainOf(3);
        try (var app = TestDatabase.as("yui_app");
                var statement = app.createStatement()) {
            statement.execute("select set_config('yui.tenant', '" + own + "', false)");
            try (var row = statement.executeQuery("select count(*), min(tenant_id::text) from audit.entry")) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(2);
                assertThat(row.getString(2)).isEqualTo(own.toString());
            }
        }
    }

    private static UUID chainOf(int entries) throws SQLException {
        UUID tenant = UUID.randomUUID();
        try (var connection = TestDatabase.asSuperuser();
                var append = connection.prepareStatement("select audit.append_to(?, 'a', 'did', 'o', '{}')")) {
            for (int i = 0; i < entries; i++) {
                append.setObject(1, tenant);
                append.execute();
            }
        }
        return tenant;
    }

    private static Long brokenAt(UUID tenant) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var verify = connection.prepareStatement("select broken_at from audit.verify(?)")) {
            verify.setObject(1, tenant);
            try (var row = verify.executeQuery()) {
                row.next();
                return row.getObject(1, Long.class);
            }
        }
    }
}
