package jp.yui.benchmark.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A request asks the database as often for ten times the bodies as for one. */
@BackendTest
@Import(StatementsTests.Counting.class)
class StatementsTests {

    /** Fiscal year of an edition → the prefecture whose bodies are in it: 15, 35 and 179 of them. */
    private static final Map<Integer, String> EDITIONS =
            new TreeMap<>(Map.of(2081, "160008", 2082, "220001", 2083, "010006"));

    private static final List<String> READ = List.of(
            "benchmark/municipalities?fiscalYear=%1$d",
            "benchmark/prefectures?fiscalYear=%1$d",
            "benchmark/items?fiscalYear=%1$d",
            "benchmark/classes?fiscalYear=%1$d",
            "benchmark/rates?fiscalYear=%1$d",
            "benchmark/answers?fiscalYear=%1$d&prefecture=%2$s",
            "register/bodies?query=%2$.2s");

    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    @Autowired
    Api api;

    private final People.Viewer viewer = People.viewer();

    /** Counts what the threads that serve requests prepare. */
    @TestConfiguration
    static class Counting {

        @Bean
        static BeanPostProcessor counted() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("dataSource") ? new Counted((DataSource) bean) : bean;
                }
            };
        }
    }

    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        count(method.getName());
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        private static void count(String method) {
            String thread = Thread.currentThread().getName();
            if (method.startsWith("prepare") && !thread.startsWith("imports-") && !thread.startsWith("scheduling-")) {
                STATEMENTS.incrementAndGet();
            }
        }
    }

    @BeforeAll
    static void freezeEditions() {
        try (Desk desk = new Desk()) {
            EDITIONS.forEach((year, prefecture) -> {
                var release = desk.release("MUNICIPALITY_COMPARISON", year);
                desk.bodies(prefecture.substring(0, 2)).forEach(body -> desk.answer(release, body, "0." + body));
                desk.freeze(year);
            });
            desk.keep();
        }
    }

    @Test
    void asksAsOftenForManyBodiesAsForFew() {
        Map<String, List<Integer>> cold = new LinkedHashMap<>();
        Map<String, List<Integer>> warm = new LinkedHashMap<>();
        for (String path : READ) {
            cold.put(path, counts(path));
            warm.put(path, counts(path));
        }
        IO.println(
                "Figure: statements: %d reads of 15, 35 and 179 bodies: the same number of statements each, %s; remembered %s"
                        .formatted(
                                READ.size(),
                                cold.values().stream().map(List::getFirst).toList(),
                                warm.values().stream().map(List::getFirst).toList()));
        assertThat(cold)
                .allSatisfy((path, counts) -> assertThat(counts).as(path).containsOnly(counts.getFirst()));
        assertThat(warm)
                .allSatisfy((path, counts) -> assertThat(counts).as(path).containsOnly(counts.getFirst()));
    }

    private List<Integer> counts(String path) {
        return EDITIONS.entrySet().stream()
                .map(edition -> statements(path.formatted(edition.getKey(), edition.getValue())))
                .toList();
    }

    private int statements(String path) {
        STATEMENTS.set(0);
        assertThat(api.get("/api/t/" + viewer.tenant() + "/" + path, viewer.token())
                        .status())
                .isEqualTo(200);
        return STATEMENTS.get();
    }
}
