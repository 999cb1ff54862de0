package jp.yui.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTests {

    @TempDir
    Path folder;

    @Test
    void refusesAFolderWithOtherThings() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> Home.open(folder)).isInstanceOf(Trouble.class).hasMessageContaining("not Yui's");
        assertThatThrownBy(() -> Home.wipe(folder)).isInstanceOf(Trouble.class).hasMessageContaining("not Yui's");
        assertThat(letter).exists();
    }

    @Test
    void wipesWhatItMade() {
        Path home = Home.open(folder.resolve("home")).root();
        Home.wipe(home);
        assertThat(home).doesNotExist();
    }

    @Test
    void wipesNothingWhereNothingIs() {
        Home.wipe(folder.resolve("nowhere"));
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void opensAgainWhatItMade() {
        Path home = folder.resolve("home");
        String secret = new Secrets(Home.open(home)).of("postgres");
        assertThat(new Secrets(Home.open(home)).of("postgres")).isEqualTo(secret);
    }
}
