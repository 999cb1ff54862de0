package jp.yui.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTests {

    private static final ProcessHandle SELF = ProcessHandle.current();

    @TempDir
    Path folder;

    @Test
    void takesNoForeignProcessForOurs() throws IOException {
        Path pidFile = Files.writeString(folder.resolve("backend.pid"), SELF.pid() + "\n");
        assertThat(Processes.named(pidFile, "-Dyui.home=/nowhere/at/all")).isEmpty();
        assertThat(Processes.named(pidFile, "java")).contains(SELF);
    }

    @Test
    void findsNothingInABrokenPidFile() throws IOException {
        Path pidFile = Files.writeString(folder.resolve("backend.pid"), "half a n");
        assertThat(Processes.named(pidFile, "java")).isEmpty();
        assertThat(Processes.named(folder.resolve("missing.pid"), "java")).isEmpty();
    }

    @Test
    void namesTheHolderOfATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Ports ports = Ports.from(taken.getLocalPort());
            assertThatThrownBy(
                            () -> Precondition.check(Home.open(folder.resolve("home")), ports, Set.of(Part.FRONTEND)))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining(
                            "Port " + taken.getLocalPort() + " (user interface) is taken by process " + SELF.pid());
        }
    }
}
