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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages by other means than a good eye, a large window and a mouse. */
@ExtendWith(Fixture.class)
class UsableScreens {

    private static final Pattern NAMED =
            Pattern.compile("(?m)^\\s*- (button|link|combobox|textbox|menuitem)( \"([^\"]*)\")?");
    private static final Pattern READABLE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final int FAR = 150;
    private static final Set<String> FOREIGN = Set.of("English", "CSV", "Excel", "PNG");

    /** 683 × 384 is what the office's laptop has left at 200 %. */
    @ParameterizedTest
    @CsvSource({"320, 640", "683, 384"})
    void neverScrollsSideways(int width, int height, Screen screen) {
        List<String> wide = new ArrayList<>();
        for (String address : everywhere()) {
            screen.page().setViewportSize(width, height);
            visit(screen, address);
            if (screen.overflowsSideways()) {
                wide.add(address);
            }
            screen.keep("width-%d%s".formatted(width, ("/" + address).replaceAll("[/?=]", "-")));
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void namesEveryControlInJapanese(Screen screen) {
        for (String address : everywhere()) {
            visit(screen, address);
            List<String> strange = NAMED.matcher(screen.page().locator("body").ariaSnapshot())
                    .results()
                    .filter(UsableScreens::isStrange)
                    .map(MatchResult::group)
                    .toList();
            assertThat(strange).as(address).isEmpty();
        }
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
        screen.page().waitForURL("**/benchmark/prefectures*");
        followInto(screen, "#prefecture-grid");
        screen.page().waitForURL(Pattern.compile("/benchmark/municipalities\\?"));
        followInto(screen, "#municipality-grid");
        screen.page().waitForURL(Pattern.compile("/benchmark/municipalities/[0-9]{6}"));
        screen.rest();
        tabTo(screen, "#person");
        screen.keep("keyboard-person");
    }

    /** Tabs into the rows of a table, walks to a cell with a link and follows it. */
    private static void followInto(Screen screen, String table) {
        screen.rest();
        tabTo(screen, table);
        for (int i = 0; i < FAR && !onLink(screen); i++) {
            boolean head = (boolean) screen.page()
                    .evaluate(
                            "(table) => !!document.querySelector(table)"
                                    + ".shadowRoot.activeElement?.closest('thead')",
                            table);
            screen.page().keyboard().press(head ? "Tab" : "ArrowRight");
        }
        screen.keep("keyboard" + table.replace('#', '-'));
        screen.page().keyboard().press("Enter");
        screen.page().keyboard().press("Enter");
    }

    private static boolean onLink(Screen screen) {
        return (boolean) screen.page()
                .evaluate("() => !!document.activeElement?.shadowRoot?.activeElement?._content?.querySelector('a')");
    }

    private static void tabTo(Screen screen, String selector) {
        Page page = screen.page();
        for (int i = 0; i < FAR && !isAt(page, selector); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(isAt(page, selector)).as(selector).isTrue();
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
