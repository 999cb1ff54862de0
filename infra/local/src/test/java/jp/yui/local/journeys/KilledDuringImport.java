package jp.yui.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import jp.yui.local.Part;
import jp.yui.local.RunningYui;
import jp.yui.local.Stack;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A power cut in the middle: what was acknowledged is there afterwards, and nothing is half accepted. Run alone, by
 * {@code -Dit.test=KilledDuringImport}, since it takes parts from under whatever else uses the stack.
 */
@ExtendWith(RunningYui.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledDuringImport {

    private static final String KEY = UUID.randomUUID().toString();
    private static final int MUNICIPALITIES = 1_741;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @ParameterizedTest
    @Order(1)
    @EnumSource(
            value = Part.class,
            names = {"POSTGRES", "KEYCLOAK", "BACKEND"})
    void anImportGoesOnAfterTheKillOf(Part part, Stack yui) {
        Imports imports = new Imports(yui);
        UUID id = imports.upload(OfficialFiles.procedures(), 2020 + part.ordinal());
        killAndStart(part, yui, imports);
        await(() -> "REVIEW".equals(imports.state(id)));
        assertThat(imports.matched(id)).isEqualTo(MUNICIPALITIES);
        imports.discard(id);
    }

    @ParameterizedTest
    @Order(2)
    @EnumSource(
            value = Part.class,
            names = {"POSTGRES", "BACKEND"})
    void anAcceptanceHappensWholeOrNotAtAllUnderTheKillOf(Part part, Stack yui) throws SQLException {
        Imports imports = new Imports(yui);
        int year = 2024 + part.ordinal();
        UUID id = imports.upload(OfficialFiles.procedures(), year);
        await(() -> "REVIEW".equals(imports.state(id)));
        imports.acceptWithoutWaiting(id, part + KEY);
        LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
        killAndStart(part, yui, imports);
        await(() -> !imports.state(id).isEmpty());
        boolean accepted = "ACCEPTED".equals(imports.state(id));
        assertThat(count(yui, "source_release", year)).isEqualTo(accepted ? 1 : 0);
        assertThat(count(yui, "edition", year)).isEqualTo(accepted ? 1 : 0);
        assertThat(imports.accept(id, part + KEY)).as("the same request again").isEqualTo(200);
        assertThat(imports.accept(id, "another-" + part + KEY)).isEqualTo(409);
        assertThat(count(yui, "source_release", year)).isEqualTo(1);
        assertThat(count(yui, "edition", year)).isEqualTo(1);
        imports.withdraw(id);
    }

    @Test
    @Order(3)
    void theAuditTrailIsSoundAfterAllThat(Stack yui) {
        assertThat(new Imports(yui).verification()).contains("\"sound\":true");
    }

    /** Keycloak needs a moment to notice that its database came back. */
    private static void killAndStart(Part part, Stack yui, Imports imports) {
        yui.kill(part);
        yui.start(part);
        await(() -> {
            imports.signIn();
            return true;
        });
    }

    private static int count(Stack yui, String table, int year) throws SQLException {
        try (Connection connection = yui.postgres().superuser("yui");
                var statement = connection.prepareStatement(
                        "select count(*) from benchmark." + table + " where fiscal_year = ?")) {
            statement.setInt(1, year);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds(condition)) {
            assertThat(Instant.now()).as("patience").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (UncheckedIOException | IllegalStateException notYet) {
            return false;
        }
    }
}
