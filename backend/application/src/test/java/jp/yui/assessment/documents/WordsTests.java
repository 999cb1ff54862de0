package jp.yui.assessment.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The words of papers say the same things in both languages. */
class WordsTests {

    @Test
    void areThereInBothLanguagesWithTheSamePlaces() throws IOException {
        Properties japanese = words("ja");
        Properties english = words("en");
        assertThat(english.keySet()).isEqualTo(japanese.keySet());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(english, key)).as(key).isEqualTo(places(japanese, key)));
    }

    @Test
    void writeAMinusAsATriangle() {
        Words words = Words.in(Language.JA);
        assertThat(words.change(-0.245)).isEqualTo("△0.25");
        assertThat(words.change(0.24)).isEqualTo("+0.24");
        assertThat(words.change(-0.004)).isEqualTo("±0.00");
        assertThat(words.change(null)).isEqualTo("－");
    }

    /** 1.99 would read 2.0 with one decimal, which a page that shows two contradicts. */
    @Test
    void roundLevelsAsThePagesDo() {
        Words words = Words.in(Language.JA);
        assertThat(words.level(1.99)).isEqualTo("1.99");
        assertThat(words.level(1.995)).isEqualTo("2.00");
    }

    private static long places(Properties words, String key) {
        return words.getProperty(key).split("%s", -1).length;
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        String resource = "/jp/yui/assessment/documents/documents_" + language + ".properties";
        try (var in = Objects.requireNonNull(WordsTests.class.getResourceAsStream(resource))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
