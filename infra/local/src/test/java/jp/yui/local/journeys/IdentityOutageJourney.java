package jp.yui.local.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import jp.yui.local.Part;
import jp.yui.local.RunningYui;
import jp.yui.local.Stack;
import jp.yui.local.demo.DemoPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keycloak is away: who is in stays in, who comes finds a plain word, and all goes on by itself when it is back. */
@ExtendWith({RunningYui.class, Chromium.class})
class IdentityOutageJourney {

    private static final String OFFICIAL = "tanto@midori.yamanami.example";
    private static final String TOWN = "/t/993018";
    private static final double COMING_BACK = 20_000;

    private final Queue<Integer> failures = new ConcurrentLinkedQueue<>();

    @AfterEach
    void bringBack(Stack yui) {
        if (!yui.isRunning(Part.KEYCLOAK)) {
            yui.start(Part.KEYCLOAK);
        }
    }

    @Test
    void whoIsInStaysInAndWhoComesIsToldAndLetInLater(Stack yui, Chromium.Window window) {
        Page page = window.page();
        page.onResponse(answer -> note(answer.status()));
        page.navigate(yui.ports().uiUrl() + "/oauth2/authorization/yui");
        window.signIn(OFFICIAL, DemoPerson.PASSWORD);
        assertThat(page).hasURL(Pattern.compile(TOWN));
        yui.stop(Part.KEYCLOAK);
        worksOn(page);
        List<Cookie> signedIn = page.context().cookies();
        page.context().clearCookies();
        page.navigate(yui.ports().uiUrl() + TOWN);
        assertThat(page).hasURL(Pattern.compile("/login\\?away=yui$"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("いまつながりません");
        window.show("keycloak-away");
        yui.start(Part.KEYCLOAK);
        page.waitForURL(Pattern.compile("/realms/yui/"), new Page.WaitForURLOptions().setTimeout(COMING_BACK));
        window.signIn(OFFICIAL, DemoPerson.PASSWORD);
        assertThat(page).hasURL(Pattern.compile(TOWN));
        page.context().clearCookies();
        page.context().addCookies(signedIn);
        page.navigate(yui.ports().uiUrl() + TOWN);
        worksOn(page);
        assertThat(failures).isEmpty();
    }

    @Test
    void whoGoesIsOutAndNotSentToNowhere(Stack yui, Chromium.Window window) {
        Page page = window.page();
        page.navigate(yui.ports().uiUrl() + "/oauth2/authorization/yui");
        window.signIn(OFFICIAL, DemoPerson.PASSWORD);
        assertThat(page).hasURL(Pattern.compile(TOWN));
        yui.stop(Part.KEYCLOAK);
        page.locator("#person vaadin-menu-bar-button").first().click();
        page.locator("#sign-out").click();
        assertThat(page).hasURL(Pattern.compile("/login\\?left$"));
        page.navigate(yui.ports().uiUrl() + TOWN);
        assertThat(page).hasURL(Pattern.compile("/login\\?away=yui$"));
    }

    private static void worksOn(Page page) {
        page.locator("#nav-items").click();
        assertThat(page).hasURL(Pattern.compile("/benchmark/items"));
        page.locator("#nav-method").click();
        assertThat(page).hasURL(Pattern.compile("/benchmark/method"));
        page.locator("#nav-home").click();
        assertThat(page.getByText("佐藤 美咲").first()).isVisible();
    }

    private void note(int status) {
        if (status >= 500) {
            failures.add(status);
        }
    }
}
