package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import jp.yui.testing.TestCertificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** In production the database is spoken to over TLS alone, and only when it is the one whose authority is known. */
class DatabaseTlsTests {

    private static final TestCertificate OURS = TestCertificate.of("ip:127.0.0.1");
    private static final TestCertificate OTHER_HOST = TestCertificate.of("dns:elsewhere.example");
    private static final TestCertificate STRANGER = TestCertificate.of("ip:127.0.0.1");

    private static EmbeddedPostgres good;
    private static EmbeddedPostgres elsewhere;
    private static EmbeddedPostgres plain;

    @BeforeAll
    static void start() throws IOException {
        good = server(OURS);
        elsewhere = server(OTHER_HOST);
        plain = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        good.close();
        elsewhere.close();
        plain.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "reports", "jobs"})
    void everyPoolSpeaksTls(String pool) throws SQLException {
        try (HikariDataSource source = pool(pool, good, OURS);
                var connection = source.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select version from pg_stat_ssl where pid = pg_backend_pid() and ssl")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("TLSv1.3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "reports", "jobs"})
    void noPoolSpeaksToAnotherServer(String pool) {
        assertRefused(pool, good, STRANGER, "SSL error");
        assertRefused(pool, elsewhere, OTHER_HOST, "hostname");
        assertRefused(pool, plain, OURS, "SSL");
    }

    private static void assertRefused(String pool, EmbeddedPostgres server, TestCertificate authority, String reason) {
        assertThatThrownBy(() -> {
                    try (HikariDataSource source = pool(pool, server, authority)) {
                        source.getConnection().close();
                    }
                })
                .hasStackTraceContaining(reason);
    }

    private static EmbeddedPostgres server(TestCertificate certificate) throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", certificate.certificate().toString())
                .setServerConfig("ssl_key_file", certificate.key().toString())
                .start();
    }

    /** The pool as the production profile describes it. */
    private static HikariDataSource pool(String name, EmbeddedPostgres server, TestCertificate authority) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles("production");
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "installation",
                        Map.of(
                                "YUI_DB_URL",
                                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
                                "YUI_DB_AUTHORITY",
                                authority.certificate().toString(),
                                "yui.datasource." + name + ".username",
                                "postgres",
                                "yui.datasource." + name + ".connection-timeout",
                                "2000")));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Binder.get(environment)
                .bind("yui.datasource." + name, HikariDataSource.class)
                .get();
    }
}
