package jp.yui.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The log of one program, as far as a person wants to see it at once. */
record LogFile(Path path) {

    private static final int HINT = 6;

    /** Where the log lies and how it ends, to follow a message of failure. */
    String hint() {
        return "see " + path + "\n    " + String.join("\n    ", last(HINT, line -> !isStackFrame(line)));
    }

    /** The last lines; none when there is no log. */
    List<String> last(int count) {
        return last(count, line -> true);
    }

    private List<String> last(int count, Predicate<String> wanted) {
        try {
            List<String> lines = new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                    .lines()
                    .filter(wanted)
                    .toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isStackFrame(String line) {
        return line.isBlank()
                || line.stripLeading().startsWith("at ")
                || line.stripLeading().startsWith("... ");
    }
}
