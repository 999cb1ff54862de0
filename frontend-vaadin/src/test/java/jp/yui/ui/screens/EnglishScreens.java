package jp.yui.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.ui.fixture.Scene.Play;
import jp.yui.ui.shell.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In English nothing is left in Japanese but names, which all come from the made-up figures. */
@ExtendWith(Fixture.class)
class EnglishScreens {

    private static final Path FIGURES = Path.of("src/test/java/jp/yui/ui/fixture");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}ー]+");
    private static final Set<String> OUR_NAME = Set.of("結", "日本語");
    private static final String NAMES = names();

    @Test
    void leavesOnlyNamesInJapanese(Screen screen) {
        screen.speakEnglish();
        Set<String> left = new TreeSet<>();
        for (Play play : List.of(Play.FULL, Play.EMPTY)) {
            screen.play(play);
            Pages.ADDRESSES.forEach(address -> left.addAll(left(screen, address)));
            screen.keep("english-" + play.name().toLowerCase(Locale.ROOT));
        }
        for (Play play : EnumSet.complementOf(EnumSet.of(Play.FULL, Play.EMPTY))) {
            screen.play(play);
            screen.open(Pages.ADDRESSES.getFirst());
            left.addAll(leftHere(screen, play.name()));
        }
        screen.play(Play.FULL);
        for (String address : Pages.QUIET) {
            screen.open(address);
            left.addAll(leftHere(screen, address));
        }
        assertThat(left).isEmpty();
    }

    private static List<String> left(Screen screen, String address) {
        if (screen.page().url().contains("/t/")) {
            screen.goTo(address);
        } else {
            screen.open(address);
        }
        return leftHere(screen, address);
    }

    private static List<String> leftHere(Screen screen, String address) {
        String words = screen.words();
        assertThat(words).as(address).doesNotContainPattern("![a-z.-]+!");
        return JAPANESE.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(Predicate.not(NAMES::contains))
                .map(word -> address + ": " + word)
                .toList();
    }

    private static String names() {
        try (Stream<Path> sources = Files.list(FIGURES)) {
            return sources.map(EnglishScreens::read).collect(Collectors.joining()) + OUR_NAME;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
