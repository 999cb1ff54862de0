package jp.yui.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The passwords that nobody may choose: common and leaked ones, and the words of this work, as people lengthen them. */
final class RefusedPasswords {

    private static final int SHORTEST = 12;
    private static final List<String> FILES = List.of("common.txt", "places.txt", "words.txt");
    private static final List<String> ENDINGS = Stream.of(
                    Stream.of("", "!", "1", "12", "123", "1234", "12345", "123456", "1234567", "12345678", "123456789"),
                    Stream.of("1234567890", "!!", "1!", "123!", "1234!", "0000", "1111", "777", "@123", "-123", "_123"),
                    IntStream.rangeClosed(2015, 2035)
                            .boxed()
                            .flatMap(year -> Stream.of("" + year, "-" + year, year + "!")),
                    IntStream.rangeClosed(1, 20).mapToObj(year -> "reiwa" + year))
            .flatMap(endings -> endings)
            .toList();

    private RefusedPasswords() {}

    /** Writes them as Keycloak reads them, one a line in lower case. */
    static void write(Path words, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.write(target, (Iterable<String>) FILES.stream()
                .flatMap(file -> lines(words.resolve(file)))
                .flatMap(RefusedPasswords::lengthened)
                .distinct()::iterator);
    }

    private static Stream<String> lengthened(String word) {
        return Stream.concat(
                        ENDINGS.stream().map(word::concat),
                        Stream.of(word + word, word + "-" + word, "yui" + word, "yui-" + word))
                .map(password -> password.toLowerCase(Locale.ROOT))
                .filter(password -> password.length() >= SHORTEST);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new Trouble("Cannot read " + file + " (" + e.getMessage() + ")", e);
        }
    }
}
