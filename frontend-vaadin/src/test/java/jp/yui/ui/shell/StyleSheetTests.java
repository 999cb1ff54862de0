package jp.yui.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A brace that is lost in a merge would hide every rule behind it from all screens but one size, and no browser would say so. */
class StyleSheetTests {

    private static final Path SHEET = Path.of("src/main/resources/META-INF/resources/yui.css");

    @Test
    void closesEveryPartBeforeTheNextBegins() throws IOException {
        List<String> left = new ArrayList<>();
        int depth = 0;
        for (String line : Files.readAllLines(SHEET)) {
            if (depth != 0 && line.startsWith("/* ---")) {
                left.add(line);
            }
            depth += count(line, '{') - count(line, '}');
        }
        assertThat(left).as("parts that begin inside another").isEmpty();
        assertThat(depth).isZero();
    }

    private static int count(String line, char brace) {
        return (int) line.chars().filter(one -> one == brace).count();
    }
}
