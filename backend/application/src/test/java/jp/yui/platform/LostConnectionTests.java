package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** A database that goes away under a running request is said to be away, and nothing is kept of it. */
@BackendTest
class LostConnectionTests {

    private static final String WAITING =
            "select pid from pg_locks where not granted and relation = 'tenancy.local_body'::regclass";
    private static final int MORE_THAN_THE_POOL = 25;

    @Autowired
    Api api;

    @Autowired
    @Qualifier("peoplePool")
    HikariDataSource people;

    @Test
    void aRequestWhoseConnectionIsKilledIsToldToComeAgain() throws Exception {
        var person = People.viewer();
        pool().softEvictConnections();
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                Connection slow = TestDatabase.asSuperuser()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("lock table tenancy.local_body in access exclusive mode");
            var running = thread.submit(() -> api.get(register(person), person.token()));
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> terminated(WAITING) > 0);
            Api.Answer answer = running.get(10, TimeUnit.SECONDS);
            slow.rollback();
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headers().get("retry-after")).containsExactly("5");
            assertThat(answer.json().at("/type").asString()).isEqualTo("urn:yui:problem:connection-lost");
        }
        assertThat(api.get(register(person), person.token()).status()).isEqualTo(200);
    }

    @Test
    void aConnectionThatWasKilledWhileNobodyHadItIsGivenBack() throws Exception {
        var person = People.viewer();
        for (int i = 0; i < MORE_THAN_THE_POOL; i++) {
            api.get(register(person), person.token());
            terminated("select pid from pg_stat_activity where usename = 'yui_app'");
            assertThat(api.get(register(person), person.token()).status()).isIn(200, 503);
        }
        assertThat(pool().getActiveConnections()).isZero();
        assertThat(api.get(register(person), person.token()).status()).isEqualTo(200);
    }

    private HikariPoolMXBean pool() {
        return Objects.requireNonNull(people.getHikariPoolMXBean());
    }

    private static String register(People.Viewer person) {
        return "/api/t/" + person.tenant() + "/register/prefectures";
    }

    private static int terminated(String whom) throws SQLException {
        try (Connection superuser = TestDatabase.asSuperuser();
                var statement = superuser.createStatement();
                var ended = statement.executeQuery(
                        "select count(*) filter (where pg_terminate_backend(pid)) from (" + whom + ") as found")) {
            ended.next();
            return ended.getInt(1);
        }
    }
}
