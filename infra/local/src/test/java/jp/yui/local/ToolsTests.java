package jp.yui.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two commands on a machine that lacks something: one line that says what, and how to get it. */
class ToolsTests {

    private static final Path INFRA = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> PLAIN =
            List.of("bash", "dirname", "date", "df", "awk", "grep", "readlink", "id", "uname", "sed", "cat");

    @TempDir
    Path folder;

    @Test
    void aMissingMavenIsNamedInOneLine() throws Exception {
        Process verify = verify(System.getProperty("java.home"));
        assertThat(output(verify)).isEqualTo("yui: Maven is missing; install it (Debian: apt-get install maven)");
        assertThat(verify.waitFor()).isEqualTo(1);
    }

    @Test
    void anotherJdkThanTheRightOneIsPassedOver() throws Exception {
        Path old = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
        Files.copy(Path.of("/bin/true"), old.resolve("bin/javac"));
        String said = output(verify(old.toString()));
        assertThat(said).startsWith("yui: ").doesNotContain("\n");
        assertThat(said.contains("Maven is missing") || said.contains("JDK 25 was not found"))
                .isTrue();
    }

    /** A PATH on which there is nothing but what every Linux has; so not even root can install what is missing. */
    private Process verify(String javaHome) throws IOException {
        Path path = Files.createDirectories(folder.resolve("bin"));
        for (String tool : PLAIN) {
            Files.createSymbolicLink(path.resolve(tool), which(tool));
        }
        ProcessBuilder builder = new ProcessBuilder(INFRA.resolve("verify").toString(), "--mutants", "none");
        builder.environment().clear();
        builder.environment().put("PATH", path.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA_HOME", javaHome);
        return builder.redirectErrorStream(true).start();
    }

    private static Path which(String tool) {
        return List.of("/bin", "/usr/bin").stream()
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(tool + " is on every Linux"));
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
