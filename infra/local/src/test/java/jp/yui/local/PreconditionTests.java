package jp.yui.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreconditionTests {

    private static final long MEGABYTE = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void refusesAFullDiskInOneLineThatSaysHowMuchIsMissing() {
        Home home = Home.open(folder.resolve("home"));
        assertThatThrownBy(() -> Precondition.refuseFullDisk(home, 2_999 * MEGABYTE))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("has 2999 MB left and Yui needs 3000 MB")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void needsLessOnceTheDataAreThere() throws IOException {
        Home home = Home.open(folder.resolve("home"));
        Files.createDirectories(home.data());
        assertThatCode(() -> Precondition.refuseFullDisk(home, 500 * MEGABYTE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Precondition.refuseFullDisk(home, 499 * MEGABYTE))
                .isInstanceOf(Trouble.class);
    }
}
