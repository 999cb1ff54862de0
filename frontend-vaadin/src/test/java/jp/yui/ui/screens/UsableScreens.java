package jp.yui.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yui.ui.shell.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages by other means than a good eye, a large window and a mouse. */
@ExtendWith(Fixture.class)
class UsableScreens {

    private static final Pattern NAMED =
            Pattern.compile("(?m)^\\s*- (button|link|combobox|textbox|menuitem)( \"([^\"]*)\")?");
    private static final Pattern READABLE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Set<String> FOREIGN = Set.of("English", "CSV", "Excel", "PNG");
    private static final int FAR = 150;

    /** 320 px as on a small telephone; 683 × 384 is what the office's laptop has left at 200 %. */
    @Test
    void neverScrollsSideways(Screen screen) {
        List<String> wide = new ArrayList<>();
        for (String address : everywhere()) {
            visit(screen, address);
            screen.resize(683, 384);
            noteIfWide(screen, address + " at 683", wide);
            screen.resize(320, 640);
            noteIfWide(screen, address + " at 320", wide);
            screen.keep("narrow-" + address.replaceAll("[/?=&]", "-"));
        }
        assertThat(wide).isEmpty();
    }

    private static void noteIfWide(Screen screen, String name, List<String> wide) {
        if (screen.overflowsSideways()) {
            wide.add(name);
        }
    }

    @Test
    void namesEveryControlInJapanese(Screen screen) {
        List<String> strange = new ArrayList<>();
        for (String address : everywhere()) {
            visit(screen, address);
            NAMED.matcher(screen.page().locator("body").ariaSnapshot())
                    .results()
                    .filter(UsableScreens::isStrange)
                    .forEach(control -> strange.add(address + control.group().replaceFirst("\\s*-", ":")));
        }
        assertThat(strange).isEmpty();
    }

    private static boolean isStrange(MatchResult control) {
        String name = control.group(3);
        return name == null || !READABLE.matcher(name).find() && !FOREIGN.contains(name);
    }

    @Test
    void hasItsLandmarksItsTitleAndItsLanguage(Screen screen) {
        for (String address : Pages.ADDRESSES) {
            visit(screen, address);
            Page page = screen.page();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ja");
            assertThat(page.title()).contains(" | Yui");
            assertThat(Stream.of("header", "main", "nav[aria-label=業務]", "h1")
                            .filter(mark -> page.locator(mark).count() != 1))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void movesNothingWhenAskedNotTo(Screen screen) {
        screen.open(Pages.ADDRESSES.getFirst());
        screen.page().locator("#person vaadin-menu-bar-button").first().click();
        screen.page().locator("#sign-out").waitFor();
        assertThat((Integer) screen.page().evaluate("""
            () => document.getAnimations().filter((one) => one.effect.getComputedTiming().duration > 10).length
            """)).isZero();
    }

    @Test
    void reachesAMunicipalityByKeyboardAlone(Screen screen) {
        screen.open("t/220001");
        tabTo(screen, "#nav-prefectures");
        screen.page().keyboard().press("Enter");
        screen.page().waitForURL(Pattern.compile("/benchmark/prefectures"));
        followInto(screen, "#prefecture-grid");
        screen.page().waitForURL(Pattern.compile("/benchmark/municipalities\\?"));
        followInto(screen, "#municipality-grid");
        screen.page().waitForURL(Pattern.compile("/benchmark/municipalities/[0-9]{6}"));
    }

    /** Tabs into the rows of a table, walks to a cell with a link and follows it. */
    private static void followInto(Screen screen, String table) {
        screen.page().locator(table).waitFor();
        screen.rest();
        tabTo(screen, table);
        for (int i = 0; i < FAR && !onLink(screen); i++) {
            screen.page().keyboard().press(inHead(screen) ? "Tab" : "ArrowRight");
        }
        screen.keep("keyboard" + table.replace('#', '-'));
        screen.page().keyboard().press("Enter");
        screen.page().keyboard().press("Enter");
    }

    private static boolean inHead(Screen screen) {
        return (boolean)
                screen.page().evaluate("!!document.activeElement?.shadowRoot?.activeElement?.closest('thead')");
    }

    private static boolean onLink(Screen screen) {
        return (boolean) screen.page()
                .evaluate("!!document.activeElement?.shadowRoot?.activeElement?._content?.querySelector('a')");
    }

    private static void tabTo(Screen screen, String selector) {
        for (int i = 0; i < FAR && !isAt(screen.page(), selector); i++) {
            screen.page().keyboard().press("Tab");
        }
        assertThat(isAt(screen.page(), selector)).as(selector).isTrue();
    }

    private static boolean isAt(Page page, String selector) {
        return (boolean) page.evaluate("(selector) => !!document.activeElement?.closest(selector)", selector);
    }

    private static List<String> everywhere() {
        return Stream.concat(Pages.ADDRESSES.stream(), Pages.QUIET.stream()).toList();
    }

    private static void visit(Screen screen, String address) {
        if (screen.page().url().contains("/t/") && address.startsWith("t/")) {
            screen.goTo(address);
        } else {
            screen.open(address);
        }
    }
}
