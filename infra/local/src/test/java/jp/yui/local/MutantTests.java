package jp.yui.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Planting takes an hour, so that every fault still has its place and its test is looked at each time. */
class MutantTests {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void everyFaultFindsItsPlaceAndItsTest() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Path mutant : mutants()) {
            Map<String, String> fault = read(mutant);
            int places = places(Files.readString(ROOT.resolve(fault.get("file"))), fault.get("find"));
            if (places != 1) {
                lost.add(mutant.getFileName() + ": its text is there " + places + " times");
            }
            for (String test : fault.get("test").split(",")) {
                if (!exists(ROOT.resolve(fault.get("module")).resolve("src/test/java"), test + ".java")) {
                    lost.add(mutant.getFileName() + ": there is no " + test);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static List<Path> mutants() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("infra/mutants"))) {
            List<Path> mutants = files.filter(file -> file.toString().endsWith(".mutant"))
                    .sorted()
                    .toList();
            assertThat(mutants).isNotEmpty();
            return mutants;
        }
    }

    /** As {@code infra/verify} reads it: one blank after the colon is no part of the text, which may have several lines. */
    private static Map<String, String> read(Path mutant) throws IOException {
        return Files.readAllLines(mutant).stream()
                .map(line -> line.split(": ?", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (above, below) -> above + "\n" + below));
    }

    private static int places(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static boolean exists(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().equals(name));
        }
    }
}
