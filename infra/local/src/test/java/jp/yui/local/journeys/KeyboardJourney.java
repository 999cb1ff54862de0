package jp.yui.local.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import jp.yui.local.RunningYui;
import jp.yui.local.Stack;
import jp.yui.local.demo.DemoPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In and out by keyboard alone, the focus always in sight; what lies between is walked in the tests of the pages. */
@ExtendWith({RunningYui.class, Chromium.class})
class KeyboardJourney {

    private static final String OFFICIAL = "tanto@midori.yamanami.example";
    private static final int FAR = 40;

    @Test
    void signsInFindsTheWayAndSignsOut(Stack yui, Chromium.Window window) {
        Page page = window.page();
        page.navigate(yui.ports().uiUrl() + "/login");
        tabTo(page, "#login-yui");
        page.keyboard().press("Enter");
        tabTo(page, "#username");
        page.keyboard().type(OFFICIAL);
        page.keyboard().press("Enter");
        tabTo(page, "#password");
        page.keyboard().type(DemoPerson.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/t/993018$"));
        assertThat(page.locator("#nav-municipalities")).isVisible();
        tabTo(page, "#nav-municipalities");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/benchmark/municipalities"));
        page.reload();
        assertThat(page.locator("#nav-municipalities")).isVisible();
        tabTo(page, "#person");
        page.keyboard().press("Enter");
        assertThat(page.locator("#sign-out")).isVisible();
        tabTo(page, "#sign-out");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/login$"));
    }

    /** Tab by tab, unless the focus is there already; each stop on the way shows where one is. */
    private static void tabTo(Page page, String selector) {
        page.locator(selector).first().waitFor();
        for (int i = 0; i < FAR && !isAt(page, selector); i++) {
            page.keyboard().press("Tab");
            assertThat(isInSight(page))
                    .as("focus %d on the way to %s", i, selector)
                    .isTrue();
        }
        assertThat(isAt(page, selector)).as(selector).isTrue();
    }

    private static boolean isAt(Page page, String selector) {
        return (boolean) page.evaluate(
                "(selector) => !!document.activeElement && !!document.activeElement.closest(selector)", selector);
    }

    private static boolean isInSight(Page page) {
        return (boolean) page.evaluate("""
                () => {
                  let at = document.activeElement;
                  if (!at || at === document.body) return true;
                  const shows = (style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                    || style.boxShadow !== 'none';
                  const chain = [];
                  while (at) { chain.push(at); at = at.shadowRoot?.activeElement; }
                  const near = chain.flatMap((one) => [one, ...(one.shadowRoot?.querySelectorAll('[part]') ?? []),
                    one.parentElement, one.parentElement?.parentElement].filter(Boolean));
                  return near.some((one) => [null, '::before', '::after'].some((part) => shows(getComputedStyle(one, part))));
                }""");
    }
}
