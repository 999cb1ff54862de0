package jp.yui.local.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import jp.yui.local.RunningYui;
import jp.yui.local.Stack;
import jp.yui.local.demo.DemoPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one sign-in carries: several tenants side by side, and its end everywhere at once. */
@ExtendWith({RunningYui.class, Chromium.class})
class SessionJourney {

    private static final String COORDINATOR = "jimu@kyodo.yamanami.example";
    private static final String TOWN = "/t/993018";
    private static final String CONSORTIUM = "/t/yamanami-kyodo";
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    @Test
    void twoTabsHoldTwoTenantsAndNeverMix(Stack yui, Chromium.Window window) {
        Page town = signedIn(yui, window);
        Page consortium = window.tab();
        consortium.navigate(yui.ports().uiUrl() + CONSORTIUM);
        town.navigate(yui.ports().uiUrl() + TOWN);
        for (int i = 0; i < 3; i++) {
            consortium.locator("#nav-items").click();
            assertThat(consortium).hasURL(Pattern.compile(CONSORTIUM + "/benchmark/items"));
            town.locator("#nav-method").click();
            assertThat(town).hasURL(Pattern.compile(TOWN + "/benchmark/method"));
            town.locator("#nav-home").click();
            assertThat(tenant(town)).containsText("みどり町");
            assertThat(tenant(consortium)).containsText("協議会");
            consortium.locator("#nav-home").click();
        }
    }

    @Test
    void theEndOfTheKeycloakSessionClosesTheOpenPage(Stack yui, Chromium.Window window) {
        Page open = signedIn(yui, window);
        Page elsewhere = window.tab();
        elsewhere.navigate(yui.ports().issuer("yui") + "/protocol/openid-connect/logout?client_id=yui-cli");
        long ended = System.nanoTime();
        elsewhere.locator("#kc-logout").click();
        open.waitForURL(
                Pattern.compile("/login\\?ended&back="), new Page.WaitForURLOptions().setTimeout(AT_ONCE.toMillis()));
        IO.println("Figure: session-end: an open page showed the end of its session at Keycloak after %d ms"
                .formatted(Duration.ofNanos(System.nanoTime() - ended).toMillis()));
        assertThat(open.getByRole(AriaRole.ALERT)).containsText("サインインが終わりました");
        window.show("sign-in-ended");
        open.locator("#login-yui").click();
        assertThat(open.locator("#username")).isVisible();
        window.signIn(COORDINATOR, DemoPerson.PASSWORD);
        assertThat(open).hasURL(Pattern.compile(TOWN + "(\\?|$)"));
    }

    @Test
    void aPageRunsNoScriptThatThisServerDidNotWrite(Stack yui, Chromium.Window window) {
        Page open = signedIn(yui, window);
        Map<String, String> headers = open.reload().headers();
        assertThat(headers.get("content-security-policy"))
                .contains("script-src 'nonce-")
                .contains("'strict-dynamic'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "same-origin")
                .containsKey("permissions-policy");
        open.evaluate("""
                () => {
                  const foreign = document.createElement('script');
                  foreign.textContent = 'window.foreign = true';
                  document.body.insertAdjacentHTML('beforeend', foreign.outerHTML);
                  document.body.append(document.createRange().createContextualFragment('<img src=x onerror="window.foreign = true">'));
                }
                """);
        open.waitForCondition(() -> !window.refused().isEmpty());
        assertThat((Boolean) open.evaluate("window.foreign === undefined")).isTrue();
    }

    private static Page signedIn(Stack yui, Chromium.Window window) {
        window.page().navigate(yui.ports().uiUrl() + TOWN);
        if (!window.page().url().contains("/realms/")) {
            window.page().navigate(yui.ports().uiUrl() + "/oauth2/authorization/yui");
        }
        window.signIn(COORDINATOR, DemoPerson.PASSWORD);
        assertThat(window.page()).hasURL(Pattern.compile("/t/"));
        window.page().navigate(yui.ports().uiUrl() + TOWN);
        assertThat(tenant(window.page())).containsText("みどり町");
        return window.page();
    }

    private static Locator tenant(Page page) {
        return page.locator("#tenants");
    }
}
