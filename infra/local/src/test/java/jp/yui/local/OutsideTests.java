package jp.yui.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The namespace of the offline proof really has no way out, and each attempt to leave is counted. */
class OutsideTests {

    private static final Path JAVA = Path.of("..", "offline", "bin", "java").toAbsolutePath();

    @Test
    void countsEveryAttemptToLeaveAndNoneWithinTheMachine() throws Exception {
        assumeTrue(answer("-version").exit() == 0, "this machine allows no network namespaces");
        Answer inside = answer("-cp", System.getProperty("java.class.path"), Inside.class.getName());
        assertThat(inside.output()).contains("within 0, by address 1, by IPv6 2, by name 3+, reachable false");
    }

    private record Answer(int exit, String output) {}

    private static Answer answer(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("YUI_JDK", System.getProperty("java.home"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), output);
    }

    /** Runs in the namespace: one connection that stays, then one by address, one by IPv6, one by name that would leave. */
    static final class Inside {

        static void main() {
            stay();
            long within = Outside.attempts();
            leave(new InetSocketAddress("192.0.2.1", 80));
            long byAddress = Outside.attempts();
            leave(new InetSocketAddress("2001:db8::1", 80));
            long byIpv6 = Outside.attempts();
            leave(new InetSocketAddress("yui.example", 80));
            String byName = Outside.attempts() > byIpv6 ? "3+" : "none";
            IO.println("within %d, by address %d, by IPv6 %d, by name %s, reachable %s"
                    .formatted(within, byAddress, byIpv6, byName, Outside.isReachable()));
        }

        private static void stay() {
            try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    Socket client = new Socket(server.getInetAddress(), server.getLocalPort())) {
                assertThat(client.isConnected()).isTrue();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void leave(InetSocketAddress address) {
            assertThatThrownBy(() -> {
                        try (Socket socket = new Socket()) {
                            socket.connect(address, 2_000);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }
}
