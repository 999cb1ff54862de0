package jp.yui.local.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import jp.yui.local.RunningYui;
import jp.yui.local.Stack;
import jp.yui.local.demo.DemoPerson;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** One survey round from its plan to the mayor's page: a prefecture asks, a town answers, is asked again, and is accepted. */
@ExtendWith({RunningYui.class, Chromium.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentJourney {

    private static final String STAFF = "pref@yamanami.example";
    private static final String OFFICIAL = "tanto@midori.yamanami.example";
    private static final String CHIEF = "kacho@midori.yamanami.example";
    private static final String PREFECTURE = "990001";
    private static final String TOWN = "993018";
    private static final String TITLE = "令和8年度 DX成熟度診断";
    private static final String COMMENT = "根拠となる文書の名前を書いてください";
    private static final String SAVED = "保存しました";

    private String round = "";
    private String response = "";

    @Test
    @Order(1)
    void prefectureStaffPlanARoundAndOpenIt(Stack yui, Chromium.Window window) {
        Page page = open(yui, window, STAFF, PREFECTURE, "rounds");
        page.locator("#round-new").click();
        plan(page);
        window.show("round-plan");
        page.locator("#plan-save").click();
        page.waitForURL(Pattern.compile("/rounds/[0-9a-f-]{36}"));
        assertThat(page.locator("#round-open")).isVisible();
        round = id(page, "rounds");
        window.show("round-before");
        confirm(page, "#round-open", "#confirm-open");
        assertThat(page.locator("#round-state")).containsText("受付中");
        assertThat(page.locator("#board")).containsText("さくら村");
        window.show("round-open");
    }

    @Test
    @Order(2)
    void aTownsOfficialAnswersAndEveryAnswerIsSavedAtOnce(Stack yui, Chromium.Window window) {
        Page page = open(yui, window, OFFICIAL, TOWN, "responses");
        assertThat(page.locator(".response").first()).containsText(TITLE);
        window.show("responses");
        page.locator("[id^=start-]").first().click();
        page.waitForURL(Pattern.compile("/responses/[0-9a-f-]{36}/answers"));
        response = id(page, "responses");
        answer(page, "D1-1", 2, "1");
        page.locator("#note textarea").fill("毎年4月に見直す");
        assertThat(page.locator("yui-saving[typing]")).hasCount(0);
        assertThat(page.locator("#saved")).containsText(SAVED);
        window.show("answers");
        page.locator("#item-after").click();
        assertThat(page.locator("#item-D1-2")).hasAttribute("aria-current", "true");
        answer(page, "D1-2", 3, "1.5");
        window.resize(390, 844);
        window.show("answers-phone");
        assertThat(window.overflowsSideways()).isFalse();
        page.reload();
        assertThat(page.locator("#level input").nth(3)).isChecked();
        page.navigate(address(yui, TOWN, "responses/" + response + "/answers") + "&item=D1-1");
        assertThat(page.locator("#note textarea")).hasValue("毎年4月に見直す");
        assertThat(page.locator("#level input").nth(2)).isChecked();
    }

    @Test
    @Order(3)
    void whatTheirProgramsAnswerCountsTooAndApprovalIsAsked(Stack yui, Chromium.Window window) {
        assertThat(new TownAnswers(yui, TOWN, OFFICIAL).fillIn(response)).isEqualTo(43);
        Page page = open(yui, window, OFFICIAL, TOWN, "responses/" + response);
        assertThat(page.locator("#check")).containsText("すべての項目に、回答か理由があります");
        window.show("response-check");
        askForApproval(page);
        window.show("response-asked");
    }

    @Test
    @Order(4)
    void theChiefApproves(Stack yui, Chromium.Window window) {
        approve(yui, window);
        assertThat(window.page().locator("#receipt")).containsText("第1回の提出");
        window.show("response-receipt");
    }

    @Test
    @Order(5)
    void prefectureStaffReturnOneItemWithAComment(Stack yui, Chromium.Window window) {
        Page page = submission(yui, window);
        window.show("submission");
        page.locator("#write-D1-1").click();
        page.locator("#comment-D1-1 textarea").fill(COMMENT);
        page.locator("#send-back").click();
        assertThat(page.locator("#comment-count")).containsText("D1-1");
        page.locator("#reason textarea").fill("1項目だけ直してください");
        window.show("submission-return");
        page.locator("#reason-confirm").click();
        assertThat(page.locator(".submission-facts")).containsText("いまは団体が直しています");
        window.show("submission-returned");
    }

    @Test
    @Order(6)
    void theOfficialReadsTheCommentCorrectsAndAsksAgain(Stack yui, Chromium.Window window) {
        Page page = open(yui, window, OFFICIAL, TOWN, "responses");
        assertThat(page.locator("#response-" + response)).containsText("差戻し");
        window.show("responses-back");
        page.navigate(address(yui, TOWN, "responses/" + response + "/answers") + "&item=D1-1");
        assertThat(page.locator("#remark-comment")).containsText(COMMENT);
        window.show("answers-comment");
        answer(page, "D1-1", 4, "2");
        page.locator("#to-check").click();
        assertThat(page.locator("#check-comments")).containsText(COMMENT);
        window.show("response-back");
        askForApproval(page);
    }

    @Test
    @Order(7)
    void theChiefApprovesAgain(Stack yui, Chromium.Window window) {
        approve(yui, window);
        assertThat(window.page().locator("#receipt")).containsText("第2回の提出");
    }

    @Test
    @Order(8)
    void prefectureStaffAcceptAndReadTheResult(Stack yui, Chromium.Window window) {
        Page page = submission(yui, window);
        confirm(page, "#accept", "#confirm-accept-one");
        assertThat(page.locator(".submission-facts")).containsText("受理");
        window.show("submission-accepted");
        page.locator("#to-result").click();
        readResult(window, "result-prefecture");
        page.navigate(address(yui, PREFECTURE, "rounds/" + round + "/levels"));
        assertThat(page.locator("#heat")).containsText("みどり町");
        window.show("round-levels");
    }

    @Test
    @Order(9)
    void theTownReadsTheSameResult(Stack yui, Chromium.Window window) {
        Page page = open(yui, window, OFFICIAL, TOWN, "responses");
        assertThat(page.locator("#response-" + response)).containsText("受理済み");
        page.locator("#move-" + response).click();
        readResult(window, "result-town");
        window.resize(390, 844);
        window.show("result-phone");
        assertThat(window.overflowsSideways()).isFalse();
    }

    @Test
    @Order(10)
    void theMayorGetsOnePageWithTheWordsOfTheResult(Stack yui) throws Exception {
        String text = text(new TownAnswers(yui, TOWN, CHIEF).mayorsPage(response));
        assertThat(text).contains("みどり町", "DX成熟度診断", "町長用1枚", "回答 45項目（全45項目）").containsOnlyOnce("\f");
    }

    private static void plan(Page page) {
        page.locator("#plan-title input").fill(TITLE);
        assertThat(page.locator("#plan-framework")).containsText("YUI-2026.1");
        type(
                page.locator("#plan-opens vaadin-date-picker input"),
                LocalDate.now(ZoneId.of("Asia/Tokyo")).toString());
        type(page.locator("#plan-opens vaadin-time-picker input"), "0:00");
        page.locator("#plan-kind").getByText("選んだ市町村").click();
        for (String name : new String[] {"みどり町", "さくら村"}) {
            page.locator("#plan-bodies input").fill(name);
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                    .click();
        }
        assertThat(page.locator("#asked")).containsText("2団体に依頼します");
        page.keyboard().press("Escape");
    }

    private static void type(Locator field, String text) {
        field.fill(text);
        field.press("Enter");
        field.press("Tab");
    }

    /** Chooses a level; the list of items has it as soon as it is saved. */
    private static void answer(Page page, String item, int choice, String level) {
        page.locator("#level vaadin-radio-button").nth(choice).click();
        assertThat(page.locator("#item-" + item + " .level")).hasText(level);
        assertThat(page.locator("#saved")).containsText(SAVED);
    }

    private static void askForApproval(Page page) {
        confirm(page, "#do-request", "#confirm-request");
        assertThat(page.locator("#decision-words")).containsText("承認者の承認を待っています");
    }

    private void approve(Stack yui, Chromium.Window window) {
        Page page = open(yui, window, CHIEF, TOWN, "responses");
        page.locator("#move-" + response).click();
        assertThat(page.locator("#decision-words")).containsText("承認の依頼が届いています（最後に保存した人：佐藤 美咲）");
        window.show("response-approval");
        confirm(page, "#do-approve", "#confirm-approve");
        assertThat(page.locator("#decision-words")).containsText("やまなみ県の受理を待っています");
    }

    private Page submission(Stack yui, Chromium.Window window) {
        Page page = open(yui, window, STAFF, PREFECTURE, "rounds/" + round);
        assertThat(page.locator("#board")).containsText("みどり町");
        window.show("round-board");
        page.locator("#board").getByText("みどり町").click();
        assertThat(page.locator("#item-D1-1")).containsText("毎年4月に見直す");
        return page;
    }

    private static void readResult(Chromium.Window window, String name) {
        assertThat(window.page().locator("#next-steps")).isVisible();
        assertThat(window.page().locator("#result-radar")).isVisible();
        window.show(name);
        assertThat(window.refused()).isEmpty();
    }

    private static Page open(Stack yui, Chromium.Window window, String person, String tenant, String path) {
        Page page = window.page();
        page.navigate(yui.ports().uiUrl() + "/oauth2/authorization/yui");
        window.signIn(person, DemoPerson.PASSWORD);
        assertThat(page.locator("#page-title")).isVisible();
        page.navigate(address(yui, tenant, path));
        return page;
    }

    private static String address(Stack yui, String tenant, String path) {
        return yui.ports().uiUrl() + "/t/" + tenant + "/assessment/" + path + "?fiscalYear=2026";
    }

    private static void confirm(Page page, String button, String dialog) {
        page.locator(button).click();
        page.locator(dialog).getByRole(AriaRole.BUTTON).last().click();
    }

    private static String id(Page page, String kind) {
        return page.url().replaceFirst(".*/" + kind + "/([0-9a-f-]{36}).*", "$1");
    }

    private static String text(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.createTempFile("yui-mayor", ".pdf");
        try {
            Files.write(file, pdf);
            Process reading = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
            String text = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(reading.waitFor()).isZero();
            return text;
        } finally {
            Files.delete(file);
        }
    }
}
