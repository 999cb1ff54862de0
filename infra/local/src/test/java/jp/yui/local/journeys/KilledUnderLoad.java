package jp.yui.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import jp.yui.local.Part;
import jp.yui.local.RunningYui;
import jp.yui.local.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Parts of the stack die in random order while people write, and the history of the writers is compared with the database: what
 * was acknowledged is there once, what was not is there once or not at all, and nothing else is there. Run by {@code
 * infra/verify --kills [number]}.
 */
@ExtendWith(RunningYui.class)
class KilledUnderLoad {

    private static final int KILLS = Integer.getInteger("yui.kills", 50);
    private static final long SEED = Long.getLong("yui.seed", 20_261_124L);
    private static final int WRITERS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Random chance = new Random(SEED);
    private final Map<Part, Integer> killed = new EnumMap<>(Part.class);
    private final Map<String, String> history = new ConcurrentHashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<String> deviations = new ArrayList<>();
    private int withoutKeycloak;

    @Test
    void nothingAcknowledgedIsLostOrDoubled(Stack yui) throws Exception {
        List<Thread> writers = new ArrayList<>();
        for (int number = 0; number < WRITERS; number++) {
            Writer writer = new Writer(yui, number);
            writers.add(Thread.ofPlatform().start(() -> write(writer)));
        }
        for (int i = 0; i < KILLS; i++) {
            awaitAcknowledgement();
            killAndStart(Part.values()[chance.nextInt(Part.values().length)], yui);
        }
        awaitAcknowledgement();
        over.set(true);
        for (Thread writer : writers) {
            writer.join(PATIENCE);
        }
        await(() -> rows(yui, "select id from benchmark.import where state = 'RUNNING'")
                .isEmpty());
        int unanswered = compare(yui);
        boolean sound = yui.verifyAudit(yui.home().logs().resolve("kills-audit.log"));
        IO.println(
                ("Figure: kills: %d kills %s, seed %d, under %,d writes by %d writers: %,d acknowledged, %d unanswered;"
                                + " %d lost, doubled, unread or unaudited; every chain of the audit trail %s; %d writes acknowledged"
                                + " while Keycloak was gone")
                        .formatted(
                                KILLS,
                                killed,
                                SEED,
                                history.size(),
                                WRITERS,
                                acknowledged.get(),
                                unanswered,
                                deviations.size(),
                                sound ? "sound" : "BROKEN",
                                withoutKeycloak));
        assertThat(deviations).isEmpty();
        assertThat(sound).isTrue();
    }

    private void killAndStart(Part part, Stack yui) {
        LockSupport.parkNanos(Duration.ofMillis(200 + chance.nextInt(800)).toNanos());
        killed.merge(part, 1, Integer::sum);
        yui.kill(part);
        int before = acknowledged.get();
        yui.start(part);
        withoutKeycloak += part == Part.KEYCLOAK ? acknowledged.get() - before : 0;
        if (part == Part.FRONTEND) {
            await(() -> answers(yui.ports().uiUrl() + "/login"));
        }
    }

    /** Writes until the end; a writer that got no answer does not know, and goes on with something else. */
    private void write(Writer writer) {
        for (int i = 0; !over.get(); i++) {
            String name = "kills-%d-%d-%d.csv".formatted(SEED, writer.number, i);
            String id = writer.write(name, history);
            if (!id.isEmpty()) {
                history.put(name, id);
                acknowledged.incrementAndGet();
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private int compare(Stack yui) {
        Map<String, List<String>> found = new HashMap<>();
        rows(yui, "select file_name || ' ' || id from benchmark.import where file_name like 'kills-%'")
                .forEach(row -> found.computeIfAbsent(row.split(" ")[0], _ -> new ArrayList<>())
                        .add(row.split(" ")[1]));
        Map<String, Integer> audited = new HashMap<>();
        rows(yui, "select object from audit.entry where action = 'benchmark.import-received'")
                .forEach(object -> audited.merge(object, 1, Integer::sum));
        int unanswered = 0;
        for (var written : history.entrySet()) {
            List<String> ids = found.getOrDefault(written.getKey(), List.of());
            boolean answered = !written.getValue().isEmpty();
            unanswered += answered ? 0 : 1;
            if (answered ? !ids.equals(List.of(written.getValue())) : ids.size() > 1) {
                deviations.add(written + " is there as " + ids);
            }
            ids.stream().filter(id -> audited.getOrDefault(id, 0) != 1).forEach(id -> deviations.add("audited: " + id));
        }
        found.keySet().stream().filter(name -> !history.containsKey(name)).forEach(deviations::add);
        return unanswered;
    }

    private void awaitAcknowledgement() {
        int before = acknowledged.get();
        await(() -> acknowledged.get() > before + WRITERS);
    }

    private static boolean answers(String address) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (java.io.IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("patience").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static List<String> rows(Stack yui, String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = yui.postgres().superuser("yui");
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One program that uploads small files, signs in again when it must, and never asks twice for the same thing. */
    private static final class Writer {

        private final Imports imports;
        private final int number;

        Writer(Stack yui, int number) {
            this.imports = new Imports(yui);
            this.number = number;
        }

        /** The id under which the file was received; empty when there was no answer, and nothing noted when it was refused. */
        String write(String name, Map<String, String> history) {
            history.put(name, "");
            try {
                HttpResponse<String> answer = imports.upload(name, (name + ", これは表ではない " + UUID.randomUUID()), 2023);
                return switch (answer.statusCode()) {
                    case 202 -> Imports.id(answer);
                    case 401 -> signInAgain(name, history);
                    case 429 -> refused(name, history);
                    default -> "";
                };
            } catch (UncheckedIOException noAnswer) {
                return "";
            }
        }

        /** One after the other, as Keycloak takes several at once by one person for an attack. */
        private String signInAgain(String name, Map<String, String> history) {
            try {
                synchronized (Writer.class) {
                    imports.signIn();
                }
            } catch (UncheckedIOException | IllegalStateException notYet) {
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
            return refused(name, history);
        }

        private static String refused(String name, Map<String, String> history) {
            history.remove(name);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            return "";
        }
    }
}
