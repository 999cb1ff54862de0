package jp.yui.ui.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jp.yui.ui.fixture.Scene.Play;
import jp.yui.ui.session.ShortSignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The end of a sign-in comes announced, and costs nobody their words. */
@ExtendWith(Fixture.class)
class SessionScreens {

    private static final String RELEASES = "t/yui/benchmark/releases";
    private static final String REASON = "公表元から、第3表の値に誤りがあると連絡がありました。";

    @Test
    void theEndOfTheSignInIsAnnouncedAndPutOff(Screen screen) {
        screen.open("t/yui?" + ShortSignIn.MARK);
        Page page = screen.page();
        assertThat(page.locator("#ending-soon[role=alert]")).containsText("サインインが終わります");
        screen.keep("ending-soon");
        page.locator("#go-on").click();
        assertThat(page.locator("#ending-soon")).not().isVisible();
    }

    @Test
    void wordsSurviveTheEndOfTheSignIn(Screen screen) {
        Page page = reasonTyped(screen);
        assertThat(page.locator("yui-draft")).hasText("入力中の内容は、このタブに控えています。");
        screen.keep("draft-kept");
        screen.play(Play.SIGNED_OUT);
        page.locator("#withdraw-confirm").click();
        assertThat(page.locator("#problem-signed-out")).isVisible();
        screen.play(Play.FULL);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("もう一度サインインする"))
                .click();
        assertThat(page.locator("#release-grid")).isVisible();
        open(page);
        assertThat(page.locator("#withdraw-reason textarea")).hasValue(REASON);
        assertThat(page.locator("yui-draft")).hasText("前に入力した内容を戻しました。");
        screen.keep("draft-restored");
    }

    @Test
    void wordsGivenUpAreGone(Screen screen) {
        Page page = reasonTyped(screen);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("やめる"))
                .click();
        assertThat(page.locator("#withdraw-reason")).hasCount(0);
        screen.rest();
        assertThat((Integer) page.evaluate(
                        "Object.keys(sessionStorage).filter((key) => key.startsWith('yui-draft')).length"))
                .isZero();
    }

    @Test
    void aLostStepIsExcusedInPlainWords(Screen screen) {
        Page page = reasonTyped(screen);
        screen.play(Play.BROKEN);
        page.locator("#withdraw-confirm").click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("うまくいきませんでした");
        screen.keep("apology");
    }

    private static Page reasonTyped(Screen screen) {
        screen.open(RELEASES);
        Page page = screen.page();
        open(page);
        page.locator("#withdraw-reason textarea").pressSequentially(REASON);
        return page;
    }

    private static void open(Page page) {
        page.locator("[id^=withdraw-0]").first().click();
        assertThat(page.locator("#withdraw-reason textarea")).isVisible();
    }
}
