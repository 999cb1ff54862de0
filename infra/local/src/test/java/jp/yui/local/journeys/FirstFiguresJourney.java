package jp.yui.local.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import jp.yui.local.RunningYui;
import jp.yui.local.Stack;
import jp.yui.local.demo.DemoPerson;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Official figures in, T-scores out: the operator imports, prefecture staff read. */
@ExtendWith({RunningYui.class, Chromium.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstFiguresJourney {

    private static final String OPERATOR = "ops@yui.example";
    private static final String PREFECTURE = "pref@yamanami.example";
    private static final double READING = 60_000;

    @Test
    @Order(1)
    void operatorImportsTheOfficialFiles(Stack yui, Chromium.Window window) {
        signIn(yui, window, "ops", OPERATOR);
        importFile(yui, window, OfficialFiles.population());
        importFile(yui, window, OfficialFiles.comparison());
        window.show("import-accepted");
        window.page().locator("#to-prefectures").click();
        assertThat(window.page().locator("#prefecture-grid")).isVisible();
    }

    @Test
    @Order(2)
    void prefectureStaffReadTheTScores(Stack yui, Chromium.Window window) {
        signIn(yui, window, "yui", PREFECTURE);
        window.page().navigate(yui.ports().uiUrl() + "/t/990001/benchmark/prefectures?fiscalYear=2023");
        assertThat(window.page().locator("#prefecture-grid")).isVisible();
        assertThat(window.page().locator("#prefecture-220001").first()).hasText("静岡県");
        window.show("prefectures");
        window.page().locator("#prefecture-220001").first().click();
        assertThat(window.page().locator("#municipality-grid")).containsText("静岡市");
        window.show("municipalities");
        window.page()
                .locator("#municipality-grid")
                .getByText("浜松市", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(window.page().locator("#item-comparison")).containsText("中央値");
        window.show("municipality");
        window.resize(390, 844);
        window.show("municipality-phone");
        assertThat(window.askedOutside()).isEmpty();
        assertThat(window.refused()).isEmpty();
    }

    @Test
    @Order(3)
    void prefectureStaffReadTheirOwnTownsAmongAllOfTheNation(Stack yui, Chromium.Window window) {
        signIn(yui, window, "yui", PREFECTURE);
        window.page().navigate(yui.ports().uiUrl() + "/t/990001/benchmark/municipalities?fiscalYear=2023");
        assertThat(window.page().locator("#municipality-grid")).containsText("しののめ市");
        window.show("own-municipalities");
    }

    @Test
    @Order(4)
    void theSameFileAgainIsRecognised(Stack yui, Chromium.Window window) {
        signIn(yui, window, "ops", OPERATOR);
        upload(yui, window.page(), OfficialFiles.comparison());
        Locator answer = window.page().locator("#upload-answer");
        assertThat(answer).not().isEmpty();
        window.show("import-again");
        assertThat(answer.locator("a")).isVisible();
    }

    @Test
    @Order(5)
    void everyAuditTrailIsSoundAfterwards(Stack yui) throws Exception {
        Path log = yui.home().logs().resolve("audit.log");
        assertThat(yui.verifyAudit(log)).isTrue();
        assertThat(Files.readAllLines(log))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(": sound, "));
    }

    private static void signIn(Stack yui, Chromium.Window window, String realm, String person) {
        window.page().navigate(yui.ports().uiUrl() + "/oauth2/authorization/" + realm);
        window.signIn(person, DemoPerson.PASSWORD);
        assertThat(window.page().locator("#page-title")).isVisible();
    }

    private static void importFile(Stack yui, Chromium.Window window, Path file) {
        Page page = window.page();
        upload(yui, page, file);
        page.waitForURL(Pattern.compile("/benchmark/imports/[0-9a-f-]{36}"));
        assertThat(page.locator("#accept")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(READING));
        assertThat(page.locator("#count-matched")).hasText("1,741");
        assertThat(page.locator("#count-guessed")).hasText("0");
        window.show("import-review");
        page.locator("#accept").click();
        page.locator("#confirm-accept").getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.locator("#import-accepted"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(READING));
    }

    private static void upload(Stack yui, Page page, Path file) {
        page.navigate(yui.ports().uiUrl() + "/t/yui/benchmark/imports?fiscalYear=2023");
        page.locator("#upload-year").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("令和5年度"))
                .click();
        assertThat(page.locator("#upload:not([disabled])")).isVisible();
        page.locator("#upload input[type=file]").setInputFiles(file);
    }
}
