package jp.yui.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All words exist in both languages, every key that the code names exists, and no sign misleads. */
class TextsTests {

    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern WHOLE_KEY =
            Pattern.compile("(?:getTranslation|say|fact)\\((?:facts, )?\"([a-zA-Z0-9.-]+)\"[,)]");

    private final Texts texts = new Texts();

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertThat(keys("ja")).isEqualTo(keys("en")).isNotEmpty();
    }

    @Test
    void hasEveryKeyThatTheCodeNames() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = WHOLE_KEY.matcher(source);
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        }
        assertThat(named).hasSizeGreaterThan(100);
        assertThat(keys("ja")).containsAll(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void neverUsesTrianglesThatMeanMinus(String language) throws IOException {
        assertThat(words(language).values()).noneMatch(text -> text.toString().matches(".*[▲△▴].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void neverUsesAnApostropheThatSwallowsAParameter(String language) throws IOException {
        assertThat(words(language).values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void fillsInParameters() {
        assertThat(texts.getTranslation("rank.of", Locale.JAPANESE, "9", "24")).isEqualTo("9／24");
        assertThat(texts.getTranslation("rank.of", Locale.ENGLISH, "9", "24")).isEqualTo("9 of 24");
    }

    @Test
    void showsAMissingWordByItsKey() {
        assertThat(texts.getTranslation("no.such.word", Locale.JAPANESE)).isEqualTo("!no.such.word!");
    }

    @Test
    void codeHoldsNoJapanese() throws IOException {
        Pattern literal = Pattern.compile("\"[^\"\\n]*[ぁ-んァ-ヶ一-龠][^\"\\n]*\"");
        List<String> found = sources().stream()
                .flatMap(source -> literal.matcher(source).results().map(result -> result.group()))
                .filter(text ->
                        !Set.of("\"北海道\"", "\"Gy年M月d日（E） H:mm\"", "\"Gy年M月d日\"").contains(text))
                .toList();
        assertThat(found).isEmpty();
    }

    private static Set<String> keys(String language) throws IOException {
        return words(language).keySet().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages_" + language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTests::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
