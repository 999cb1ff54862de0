package jp.yui.local.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import jp.yui.local.RunningYui;
import jp.yui.local.Stack;
import jp.yui.local.demo.DemoPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coming in through Keycloak: officials by their body, operators by their own realm. */
@ExtendWith({RunningYui.class, Chromium.class})
class SigningInJourney {

    private static final String OFFICIAL = "tanto@midori.yamanami.example";
    private static final String OPERATOR = "ops@yui.example";

    @Test
    void officialSignsInThroughJapanesePages(Stack yui, Chromium.Window window) {
        window.page().navigate(yui.ports().uiUrl() + "/oauth2/authorization/yui");
        assertThat(window.page().locator("#kc-page-title")).hasText("サインイン");
        window.show("sign-in-address");
        window.page().locator("#username").fill(OFFICIAL);
        window.page().locator("#kc-login").click();
        assertThat(window.page().locator("#password")).isVisible();
        window.show("sign-in-password");
        window.page().locator("#password").fill(DemoPerson.PASSWORD);
        window.page().locator("#kc-login").click();
        assertThat(window.page()).hasURL(Pattern.compile("/t/993018$"));
        assertThat(window.page().getByText("佐藤 美咲").first()).isVisible();
        window.show("home-official");
    }

    @Test
    void operatorSignsInThroughTheRealmOfOperators(Stack yui, Chromium.Window window) {
        window.page().navigate(yui.ports().uiUrl() + "/oauth2/authorization/ops");
        window.show("sign-in-operator");
        window.signIn(OPERATOR, DemoPerson.PASSWORD);
        assertThat(window.page()).hasURL(Pattern.compile("/t/yui$"));
        window.show("home-operator");
    }

    @Test
    void signingOutEndsTheSessionAtKeycloakToo(Stack yui, Chromium.Window window) {
        window.page().navigate(yui.ports().uiUrl() + "/oauth2/authorization/yui");
        window.signIn(OFFICIAL, DemoPerson.PASSWORD);
        assertThat(window.page()).hasURL(Pattern.compile("/t/993018$"));
        window.page().getByText("佐藤 美咲").first().click();
        window.page().locator("#sign-out").click();
        assertThat(window.page()).hasURL(Pattern.compile("/login"));
        window.page().navigate(yui.ports().uiUrl() + "/oauth2/authorization/yui");
        assertThat(window.page().locator("#username")).isVisible();
    }

    @Test
    void wrongPasswordIsAnsweredWithoutSayingWhichPartIsWrong(Stack yui, Chromium.Window window) {
        window.page().navigate(yui.ports().uiUrl() + "/oauth2/authorization/yui");
        window.signIn(OFFICIAL, "not-the-password");
        Locator answer = window.page().locator("#input-error-password, .pf-v5-c-alert__title");
        assertThat(answer.first()).containsText("メールアドレスかパスワードが違います");
        window.show("sign-in-refused");
    }

    @Test
    void loginPageFitsAPhoneAndAsksNobodyOutside(Stack yui, Chromium.Window window) {
        window.resize(390, 844);
        window.page().navigate(yui.ports().uiUrl() + "/oauth2/authorization/yui");
        assertThat(window.page().locator("#username")).isVisible();
        window.show("sign-in-phone");
        assertThat(window.overflowsSideways()).isFalse();
        assertThat(window.askedOutside()).isEmpty();
    }
}
