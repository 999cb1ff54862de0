package jp.yui.ui.assessment.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.SheetApi;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.FakeAssessment;
import jp.yui.ui.fixture.FakeAssessment.Situation;
import jp.yui.ui.fixture.FakeSheets;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A sheet is looked through before anything is saved; what somebody else saved in between stays, and both texts are shown. */
class SheetPageTests extends ViewTest {

    @Autowired
    private FakeAssessment assessment;

    @Autowired
    private FakeSheets sheets;

    @BeforeEach
    void anew() {
        assessment.reset();
    }

    @Test
    void isReachedFromTheResponse() {
        open(address(Situation.HALF).replace("/sheet", ""));
        assertThat(one(Anchor.class, "to-sheet").getHref()).startsWith(address(Situation.HALF) + "?");
    }

    @Test
    void isNotOfferedWhereAnswersAreNotTaken() {
        open(address(Situation.SUBMITTED).replace("/sheet", ""));
        assertThat(find(Anchor.class).withId("to-sheet").exists()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_STARTED", "IN_APPROVAL", "SUBMITTED", "OVER"})
    void takesNoSheetWhereAnswersAreNotTaken(Situation situation) {
        open(address(situation));
        assertThat(one(Anchor.class, "sheet-download").getText()).isEqualTo("回答用のExcelを受け取る");
        assertThat(find(Upload.class).withId("sheet-upload").exists()).isFalse();
        assertThat(one(Paragraph.class, "sheet-closed").getText())
                .contains(situation == Situation.NOT_STARTED ? "回答を始める" : "受け付けていない");
    }

    @Test
    void takesUpToFiveMegabytes() {
        open(address(Situation.HALF));
        assertThat(one(Upload.class, "sheet-upload").getMaxFileSize()).isEqualTo(SheetApi.LARGEST);
    }

    @Test
    void showsWhatWouldChangeAndSavesNothing() {
        handIn(Situation.HALF, "filled");
        assertThat(text("sheet-decision")).contains("まだ何も保存していません", "変わる項目：2", "保存しない変更：1", "読み取れないセル：4");
        assertThat(text("sheet-changes")).contains("D1-1", "課長会議", "D2-1", "先に保存された項目", "変わらない項目：38");
        assertThat(assessment.stored(Situation.HALF, "D1-1").version()).isEqualTo(1);
    }

    @Test
    void saysWhichCellCannotBeReadAndHowToMendIt() {
        handIn(Situation.HALF, "filled");
        assertThat(text("sheet-unread"))
                .contains("D12", "だいたい3", "0.5", "G20", "計算式", "（行なし）", "この項目の行がありません", "この内容は保存できません");
    }

    @Test
    void savesOnlyWhenToldAndShowsBothTextsOfWhatItSkipped() {
        handIn(Situation.HALF, "filled");
        assessment.colleagueSaves(Situation.HALF, "D1-1", written("先に書いた文"));
        test(one(Button.class, "sheet-save")).click();
        assertThat(text("sheet-saved")).contains("1項目を保存しました");
        assertThat(text("sheet-skipped")).contains("D1-1", "先に書いた文", "課長会議", "D2-1", "副町長");
        assertThat(assessment.stored(Situation.HALF, "D9-5").content().note()).isEqualTo("来年度に担当を置く予定。");
        assertThat(assessment.stored(Situation.HALF, "D1-1").content().note()).isEqualTo("先に書いた文");
    }

    @Test
    void leavesWithoutSaving() {
        handIn(Situation.HALF, "filled");
        test(one(Button.class, "sheet-leave")).click();
        assertThat(one(Upload.class, "sheet-upload").isEnabled()).isTrue();
        assertThat(assessment.stored(Situation.HALF, "D1-1").version()).isEqualTo(1);
    }

    @Test
    void offersNothingToSaveWhereNothingChanged() {
        handIn(Situation.HALF, "same");
        assertThat(one(Button.class, "sheet-save").isEnabled()).isFalse();
        assertThat(text("sheet-decision")).contains("保存できる変更はありません");
    }

    @ParameterizedTest
    @CsvSource({
        "sheet-of-another-response, ほかの団体か",
        "sheet-of-another-framework, 版が違う",
        "sheet-with-macros, マクロ",
        "sheet-with-external-links, ほかのファイルに",
        "sheet-encrypted, パスワード",
        "sheet-in-old-format, 古い形式",
        "sheet-too-large, 5MBまで",
        "not-a-workbook, Excelのファイルとして",
        "not-an-answer-sheet, 回答用のExcelではありません",
        "deadline-passed, 締切を過ぎました"
    })
    void saysWhyAFileIsRefused(String problem, String words) {
        handIn(Situation.HALF, "refuse:" + problem);
        assertThat(text("sheet-answer")).contains(words);
    }

    @Test
    void staysOnTheReviewWhenItCannotBeSaved() {
        handIn(Situation.HALF, "filled");
        sheets.forget();
        test(one(Button.class, "sheet-save")).click();
        assertThat(text("sheet-answer")).contains("Excelをもう一度戻して");
        assertThat(text("sheet-changes")).contains("課長会議");
    }

    @Test
    void saysOnTheCardThatTheBackendIsAway() {
        open(address(Situation.HALF));
        given(Play.UNREACHABLE);
        upload("filled");
        assertThat(text("sheet-answer")).contains("少し待ってから");
    }

    private void handIn(Situation situation, String content) {
        open(address(situation));
        upload(content);
    }

    private void upload(String content) {
        test(one(Upload.class, "sheet-upload"))
                .upload("answers.xlsx", SheetApi.XLSX, content.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private String text(String id) {
        return one(Div.class, id).getElement().getTextRecursively();
    }

    private static AnswerDraft written(String note) {
        return new AnswerDraft(AnswerState.UNANSWERED, null, "", note, List.of(), null, null, true);
    }

    private static String address(Situation situation) {
        return "t/993018/assessment/responses/" + situation.id() + "/sheet";
    }
}
