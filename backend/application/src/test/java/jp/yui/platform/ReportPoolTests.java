package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Reports that take long leave the connections of those who wait at a page alone. */
@BackendTest
class ReportPoolTests {

    private static final int REPORTS = 10;

    @Autowired
    Api api;

    @Autowired
    @Qualifier("peoplePool")
    HikariDataSource people;

    @Autowired
    @Qualifier("reportsPool")
    HikariDataSource reports;

    @Test
    void tenLongReportsDoNotDelayAPersonWhoReads() throws Exception {
        var person = People.viewer();
        String table = "/api/t/" + person.tenant() + "/benchmark/editions";
        List<Future<Integer>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(REPORTS + 1);
                Connection slow = TestDatabase.asSuperuser()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("lock table benchmark.edition in access exclusive mode");
            for (int i = 0; i < REPORTS; i++) {
                running.add(threads.submit(() ->
                        api.get(table, person.token(), "Accept", "text/csv").status()));
            }
            Awaitility.await().atMost(Duration.ofSeconds(8)).until(() -> underWay() >= REPORTS);
            var read =
                    threads.submit(() -> api.get("/api/t/" + person.tenant() + "/register/prefectures", person.token())
                            .status());
            assertThat(read.get(5, TimeUnit.SECONDS)).isEqualTo(200);
            assertThat(running).noneMatch(Future::isDone);
            slow.rollback();
            for (Future<Integer> report : running) {
                assertThat(report.get()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "text/csv | true",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | true",
                "application/pdf, text/csv;q=0.5 | true",
                "application/json | false",
                "text/csv, application/json;q=0.1 | false",
                "*/* | false",
                "- | false",
                "no media type | false"
            })
    void aFileIsAskedForWhenNoJsonWouldDo(String accept, boolean file) {
        assertThat(ReportInterceptor.asksForFile(accept)).isEqualTo(file);
    }

    private int underWay() {
        return Stream.of(people, reports)
                .map(HikariDataSource::getHikariPoolMXBean)
                .mapToInt(ReportPoolTests::takenOrAwaited)
                .sum();
    }

    private static int takenOrAwaited(@Nullable HikariPoolMXBean pool) {
        return pool == null ? 0 : pool.getActiveConnections() + pool.getThreadsAwaitingConnection();
    }
}
