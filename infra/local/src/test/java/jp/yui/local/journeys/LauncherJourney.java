package jp.yui.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command itself, as a person gives it: what it says, how it ends, what it leaves behind. */
class LauncherJourney {

    private static final Path PROGRAM = Path.of("target", "yui-local.jar").toAbsolutePath();
    private static final int BASE = 21_080;

    @TempDir
    Path folder;

    private List<String> as = List.of();

    @AfterEach
    void stop() throws Exception {
        yui("stop");
    }

    @Test
    void detachedStartReturnsAndStopLeavesNoProcess() throws Exception {
        assertThat(yui("start", "--detach", "--only", "postgres").exit()).isZero();
        assertThat(processesOfHome()).isNotEmpty();
        assertThat(yui("status").output()).contains("PostgreSQL   running").contains("Keycloak     not running");
        assertThat(yui("stop").exit()).isZero();
        assertThat(processesOfHome()).isEmpty();
    }

    @Test
    void endedLauncherLeavesNoProcess() throws Exception {
        Process launcher = process("start", "--only", "postgres");
        awaitLine(launcher, "Yui is ready");
        assertThat(processesOfHome()).isNotEmpty();
        launcher.destroy();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(processesOfHome()).isEmpty();
    }

    @Test
    void nextStartCleansUpAfterOneThatWasKilledHalfWay() throws Exception {
        Process launcher = process("start", "--only", "postgres");
        awaitLine(launcher, "Yui is ready");
        launcher.destroyForcibly().waitFor();
        Files.delete(home().resolve("run").resolve("ready"));
        assertThat(processesOfHome()).isNotEmpty();
        assertThat(yui("start", "--detach", "--only", "postgres").output())
                .contains("stopping what an earlier start left")
                .contains("Yui is ready");
    }

    @Test
    void secondStartSaysThatYuiRuns() throws Exception {
        yui("start", "--detach", "--only", "postgres");
        Answer again = yui("start", "--detach", "--only", "postgres");
        assertThat(again.exit()).isZero();
        assertThat(again.output()).contains("already running");
    }

    @Test
    void takenPortIsNamedInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(BASE + 200, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Answer answer = yui("start", "--only", "postgres");
            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.output().strip())
                    .startsWith("yui: Port " + taken.getLocalPort() + " (PostgreSQL) is taken by process "
                            + ProcessHandle.current().pid())
                    .doesNotContain("\n");
        }
        assertThat(processesOfHome()).isEmpty();
    }

    @Test
    void freshRefusesAFolderThatIsNotOurs() throws Exception {
        Files.createDirectories(home());
        Path letter = Files.writeString(home().resolve("letter.txt"), "dear");
        Answer answer = yui("start", "--fresh", "--only", "postgres");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.output()).contains("holds other files");
        assertThat(letter).exists();
        Files.delete(letter);
    }

    @Test
    void worksForAPersonWhoIsNotRoot() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "not root, so every other test shows it");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        as = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        Answer answer = yui("start", "--detach", "--only", "postgres");
        assertThat(answer.output()).contains("Yui is ready");
        assertThat(Files.getOwner(home().resolve("postgres")).getName()).isNotEqualTo("root");
        assertThat(yui("stop").exit()).isZero();
        assertThat(processesOfHome()).isEmpty();
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Answer yui(String... arguments) throws Exception {
        Process process = process(arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), output);
    }

    private Process process(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(as);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", PROGRAM.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("YUI_HOME", home().toString());
        builder.environment().put("YUI_PORT_BASE", Integer.toString(BASE));
        if (!as.isEmpty()) {
            builder.environment().put("YUI_CACHE", folder.resolve("cache").toString());
        }
        return builder.start();
    }

    private static void awaitLine(Process process, String wanted) throws IOException {
        var reader = process.inputReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.contains(wanted)) {
                return;
            }
        }
        throw new AssertionError("The launcher ended without saying '" + wanted + "'");
    }

    private List<String> processesOfHome() {
        return ProcessHandle.allProcesses()
                .map(process -> commandLine(process.pid()))
                .filter(line -> line.contains(home().toString()))
                .toList();
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
        } catch (IOException e) {
            return "";
        }
    }

    private record Answer(int exit, String output) {}
}
