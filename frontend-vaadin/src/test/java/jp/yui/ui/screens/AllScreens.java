package jp.yui.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.yui.ui.fixture.Scene.Play;
import jp.yui.ui.screens.Screen.Scheme;
import jp.yui.ui.screens.Screen.Size;
import jp.yui.ui.shell.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page in every state, both sizes and both sets of colours: kept as a picture, and without a serious finding of axe. */
@ExtendWith(Fixture.class)
class AllScreens {

    private static int cells;
    private static int grave;

    private final List<String> findings = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(names = {"FULL", "EMPTY", "REFUSED", "FAILED"})
    void keepsNobodyOut(Play play, Screen screen) {
        screen.play(play);
        screen.open("login");
        Pages.ADDRESSES.forEach(address -> {
            screen.show(Size.LAPTOP);
            screen.goTo(address);
            look(screen, address, play);
        });
        assertThat(findings).isEmpty();
    }

    @Test
    void keepsNobodyOutOfTheQuietPages(Screen screen) {
        Pages.QUIET.forEach(address -> load(screen, address, Play.FULL));
        screen.play(Play.NOBODY);
        load(screen, "", Play.NOBODY);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "SIGNED_OUT", "BROKEN"})
    void keepsNobodyOutOfTheRestOfTheStates(Play play, Screen screen) {
        screen.play(play);
        load(screen, Pages.ADDRESSES.getFirst(), play);
        assertThat(findings).isEmpty();
    }

    @AfterAll
    static void count() {
        IO.println("Figure: screens: %d pages, %d cells looked at and checked with axe, %d serious findings"
                .formatted(Pages.ADDRESSES.size() + Pages.QUIET.size(), cells, grave));
    }

    private void load(Screen screen, String address, Play play) {
        assertThat(screen.open(address, Size.LAPTOP).status()).isEqualTo(200);
        look(screen, address, play);
    }

    private void look(Screen screen, String address, Play play) {
        for (Size size : Size.values()) {
            screen.show(size);
            for (Scheme scheme : Scheme.values()) {
                screen.show(scheme);
                look(screen, address, play, size, scheme);
            }
            screen.show(Scheme.LIGHT);
        }
    }

    /** Dark differs from light by its colours only, so only these are checked there. */
    private void look(Screen screen, String address, Play play, Size size, Scheme scheme) {
        String cell = "%s-%s-%s-%s"
                .formatted(name(address), play, size, scheme)
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        screen.keep(cell);
        (scheme == Scheme.LIGHT ? screen.grave() : screen.paleWords())
                .forEach(finding -> findings.add(cell + " " + finding));
        grave = Math.max(grave, findings.size());
        cells++;
    }

    private static String name(String address) {
        return address.isEmpty()
                ? "root"
                : address.replaceFirst("/[0-9a-f-]{36}$", "/review").replaceAll("[/?]", "-");
    }
}
