package jp.yui.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTests {

    private static Stack stack;

    @BeforeAll
    static void start(@TempDir Path folder) {
        stack = new Stack(
                Home.open(folder.resolve("home")),
                Ports.free(),
                Set.of(Part.POSTGRES),
                Progress.on(System.out, Duration.ZERO));
        stack.start();
    }

    @AfterAll
    static void stop() {
        stack.stop();
    }

    @Test
    void keepsWhatItAcknowledges() throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
            assertThat(ask("show " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void keepsAcknowledgedRowsOverAPowerCut() throws SQLException {
        try (Connection connection = stack.postgres().superuser("yui");
                var sql = connection.createStatement()) {
            sql.execute("create table kept as select 42 as answer");
        }
        stack.kill(Part.POSTGRES);
        stack.start(Part.POSTGRES);
        assertThat(ask("select answer::text from kept")).isEqualTo("42");
    }

    @Test
    void listensOnLoopbackOnlyAndOnNoSocketFile() throws SQLException {
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask("show unix_socket_directories")).isEmpty();
    }

    @Test
    void sortsAndComparesTheSameOnEveryMachine() throws SQLException {
        assertThat(ask("select datlocprovider::text || ' ' || datlocale || ' ' || pg_encoding_to_char(encoding)"
                        + " from pg_database where datname = 'yui'"))
                .isEqualTo("b C.UTF-8 UTF8");
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        assertThatThrownBy(() ->
                        DriverManager.getConnection(stack.ports().databaseUrl("yui"), "postgres", "not the password"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> stack.postgres().connect("keycloak", "yui_app"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void keepsItsPasswordsFromOtherPeopleOfTheMachine() throws Exception {
        Path secrets = stack.home().secrets();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rwx------");
        try (var files = Files.list(secrets)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    private static String ask(String query) throws SQLException {
        try (Connection connection = stack.postgres().superuser("yui");
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
