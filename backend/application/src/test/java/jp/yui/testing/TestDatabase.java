package jp.yui.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import jp.yui.Migration;

/** One PostgreSQL 18 for all tests of a run, built the way production is: roles, owner, migrations. */
public final class TestDatabase {

    public static final String PASSWORD = "test";

    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    public static String url() {
        return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/yui";
    }

    /** A connection under a role's own login, to see what the database allows that role. */
    public static Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, PASSWORD);
    }

    /** A connection that no policy binds, for arranging and for tampering. */
    public static Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", PASSWORD);
    }

    /** As the serving role, bound to the tenant; what is written is rolled back with the connection. */
    public static Connection boundTo(String tenant) throws SQLException {
        Connection connection = as("yui_app");
        connection.setAutoCommit(false);
        try (Connection superuser = asSuperuser();
                var ids = superuser
                        .createStatement()
                        .executeQuery("select id from tenancy.tenant where key = '" + tenant + "'");
                var statement = connection.createStatement()) {
            ids.next();
            statement.execute("select set_config('yui.tenant', '" + ids.getString(1) + "', true)");
        }
        return connection;
    }

    public static void execute(String sql) {
        try (Connection connection = asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("max_connections", "200")
                    .start();
            prepare(server);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void prepare(EmbeddedPostgres server) throws SQLException, IOException {
        String admin = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
        try (Connection connection = DriverManager.getConnection(admin, "postgres", PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(bootstrap());
            for (String role : new String[] {"postgres", "yui_owner", "yui_app", "yui_jobs", "yui_backup"}) {
                statement.execute("alter role " + role + " password '" + PASSWORD + "'");
            }
            statement.execute("create database yui owner yui_owner");
        }
        Migration.migrate("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/yui", "yui_owner", PASSWORD);
    }

    private static String bootstrap() throws IOException {
        try (var script = TestDatabase.class.getResourceAsStream("/db/bootstrap.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
