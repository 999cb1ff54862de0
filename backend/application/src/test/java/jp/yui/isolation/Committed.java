package jp.yui.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists that a change of rights must change too, so that it is seen in review. */
final class Committed {

    private Committed() {}

    static List<String> lines(String list) {
        try (var file = Committed.class.getResourceAsStream(list)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
