package jp.yui.ui.assessment.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.Level;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.FakeAssessment;
import jp.yui.ui.fixture.FakeAssessment.Situation;
import jp.yui.ui.fixture.Scene.Play;
import jp.yui.ui.fixture.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one writes is saved by itself, and nothing that anybody wrote is lost. */
class AnswersTests extends ViewTest {

    private static final String OPEN_ITEM = "D9-5";
    private static final String DONE_ITEM = "D1-2";
    private static final AnswerDraft THEIRS = new AnswerDraft(
            AnswerState.ANSWERED,
            new Level(1),
            "",
            "相手のメモ",
            List.of(new Evidence("相手の根拠", "", null)),
            null,
            null,
            true);

    @Autowired
    private FakeAssessment assessment;

    @BeforeEach
    void anew() {
        assessment.reset();
    }

    @Test
    void opensTheFirstItemThatIsNotAnswered() {
        open(address(Situation.HALF, null));
        assertThat(one(H2.class, "item-name").getText()).startsWith("D7-2");
    }

    @Test
    void offersEightLevelsEachWithItsSentence() {
        open(address(Situation.HALF, OPEN_ITEM));
        assertThat(level().getListDataView().getItems()).containsExactlyElementsOf(Level.ALL);
        assertThat(find(Span.class).withClassName("level-option").all()).hasSize(8);
    }

    @Test
    void savesALevelAtOnceAndSaysWhen() {
        open(address(Situation.HALF, OPEN_ITEM));
        assertThat(saved()).isEqualTo("まだだれも書いていません");
        choose(1.5);
        assertThat(stored(OPEN_ITEM).level()).isEqualTo(new Level(1.5));
        assertThat(saved()).matches("保存しました \\d+:\\d\\d（緑川 花子）");
    }

    @Test
    void savesWhatIsTypedWithinTwoSecondsOfTheLastKey() {
        open(address(Situation.HALF, OPEN_ITEM));
        TextArea note = one(TextArea.class, "note");
        assertThat(note.getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
        assertThat(note.getValueChangeTimeout()).isBetween(1, 1500);
        test(note).setValue("引継ぎの覚え");
        assertThat(stored(OPEN_ITEM).note()).isEqualTo("引継ぎの覚え");
        assertThat(stored(OPEN_ITEM).state()).isEqualTo(AnswerState.UNANSWERED);
    }

    @Test
    void savesEvidenceAndNamesALinkByItself() {
        open(address(Situation.HALF, OPEN_ITEM));
        test(one(TextField.class, "evidence-link-1")).setValue("https://midori.example/plan");
        assertThat(stored(OPEN_ITEM).evidence())
                .containsExactly(new Evidence("https://midori.example/plan", "https://midori.example/plan", null));
    }

    @Test
    void putsTheCursorOnTheNextLineAfterOneIsRemoved() {
        open(address(Situation.HALF, OPEN_ITEM));
        test(one(Button.class, "evidence-add")).click();
        test(one(Button.class, "evidence-add")).click();
        remove(1);
        assertThat(Told.now().cursor()).isEqualTo("evidence-text-2");
        remove(3);
        assertThat(Told.now().cursor()).isEqualTo("evidence-text-2");
        remove(2);
        assertThat(Told.now().cursor()).isEqualTo("evidence-add");
    }

    @Test
    void givesNoTwoLinesOneName() {
        open(address(Situation.HALF, OPEN_ITEM));
        test(one(Button.class, "evidence-add")).click();
        remove(1);
        test(one(Button.class, "evidence-add")).click();
        assertThat(find(TextField.class).withId("evidence-text-2").all()).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedWhenALinkIsRefusedAndSaysWhere() {
        open(address(Situation.HALF, OPEN_ITEM));
        TextField link = one(TextField.class, "evidence-link-1");
        test(link).setValue("file:///C:/計画.xlsx");
        assertThat(link.isInvalid()).isTrue();
        assertThat(link.getValue()).isEqualTo("file:///C:/計画.xlsx");
        assertThat(saved()).contains("まだ保存していません", "https://");
    }

    @Test
    void bringsAYearWithATargetSoThatNeitherStandsAlone() {
        open(address(Situation.HALF, OPEN_ITEM));
        test(this.<Level>select("target")).selectItem("2");
        assertThat(stored(OPEN_ITEM).target()).isEqualTo(new Level(2));
        assertThat(stored(OPEN_ITEM).targetYear()).isEqualTo(new FiscalYear(2027));
    }

    @Test
    void confirmsLastYearsLevelWithOneClick() {
        open(address(Situation.HALF, OPEN_ITEM));
        Level previous = assessment.stored(Situation.HALF, OPEN_ITEM).previous();
        Button confirm = one(Button.class, "previous-confirm");
        assertThat(confirm.getText()).isEqualTo("前年度：" + previous + " ― この内容で確認");
        test(confirm).click();
        assertThat(stored(OPEN_ITEM).level()).isEqualTo(previous);
        assertThat(Told.now().cursor()).isEqualTo("level");
        assertThat(stored(OPEN_ITEM).confirmed()).isTrue();
    }

    @Test
    void offersNotApplicableOnlyWhereTheFrameworkAllowsIt() {
        open(address(Situation.HALF, "D1-1"));
        assertThat(mode().getListDataView().getItems()).containsExactly(AnswerState.ANSWERED, AnswerState.UNANSWERED);
    }

    @Test
    void acceptsAReasonInPlaceOfALevel() {
        open(address(Situation.HALF, OPEN_ITEM));
        test(mode()).selectItem("いまは答えられない");
        test(one(TextArea.class, "reason")).setValue("担当課に確かめています");
        assertThat(stored(OPEN_ITEM).reason()).isEqualTo("担当課に確かめています");
        assertThat(stored(OPEN_ITEM).state()).isEqualTo(AnswerState.UNANSWERED);
    }

    @Test
    void showsBothTextsWhenSomebodySavedInBetween() {
        conflict();
        assertThat(text("conflict-mine")).contains("わたしのメモ");
        assertThat(text("conflict-theirs")).contains("相手のメモ", "相手の根拠", "青木 次郎さん");
        assertThat(stored(DONE_ITEM).note()).isEqualTo("相手のメモ");
    }

    @Test
    void mergesBothTexts() {
        conflict();
        test(one(Button.class, "conflict-MERGE")).click();
        assertThat(stored(DONE_ITEM).note()).contains("わたしのメモ", "相手のメモ");
        assertThat(one(TextArea.class, "note").getValue()).contains("わたしのメモ", "相手のメモ");
    }

    @Test
    void savesOnesOwnTextOverTheOther() {
        conflict();
        test(one(Button.class, "conflict-MINE")).click();
        assertThat(stored(DONE_ITEM).note()).isEqualTo("わたしのメモ");
    }

    @Test
    void keepsTheOthersText() {
        conflict();
        test(one(Button.class, "conflict-THEIRS")).click();
        assertThat(Told.now().cursor()).isEqualTo("level");
        assertThat(stored(DONE_ITEM).note()).isEqualTo("相手のメモ");
        assertThat(one(TextArea.class, "note").getValue()).isEqualTo("相手のメモ");
        assertThat(find(Div.class).withId("conflict").exists()).isFalse();
    }

    @Test
    void keepsEveryWordWhenTheBackendFailsAndAsksBeforeLeaving() {
        open(address(Situation.HALF, DONE_ITEM));
        given(Play.UNREACHABLE);
        test(one(TextArea.class, "note")).setValue("大事な文");
        assertThat(one(TextArea.class, "note").getValue()).isEqualTo("大事な文");
        assertThat(saved()).contains("まだ保存していません", "つながりません");
        assertThat(one(Anchor.class, "item-" + DONE_ITEM).getElement().getTextRecursively())
                .contains("未保存");
        test(one(Button.class, "item-after")).click();
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        given(Play.FULL);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(stored(DONE_ITEM).note()).isEqualTo("大事な文");
        assertThat(page()).doesNotContain("未保存");
        assertThat(one(H2.class, "item-name").getText()).startsWith("D1-3");
    }

    @Test
    void asksBeforeAnotherPageIsOpenedOverUnsavedText() {
        open(address(Situation.HALF, DONE_ITEM));
        given(Play.FAILED);
        test(one(TextArea.class, "note")).setValue("大事な文");
        given(Play.FULL);
        open("t/993018/assessment/responses");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(one(TextArea.class, "note").getValue()).isEqualTo("大事な文");
    }

    @Test
    void showsTheCommentOfWhoeverSentItBack() {
        open(address(Situation.RETURNED, "D4-1"));
        assertThat(text("remark-comment")).contains("業務の一覧");
    }

    @Test
    void saysInPlainWordsWhatTheOfficialFiguresSay() {
        open(address(Situation.HALF, "D2-1"));
        assertThat(text("remark-hint")).contains("「CIOの任命」が未実施");
    }

    @Test
    void goesToTheItemBeforeAndAfter() {
        open(address(Situation.HALF, "D1-5"));
        test(one(Button.class, "item-after")).click();
        assertThat(one(H2.class, "item-name").getText()).startsWith("D2-1");
        test(one(Button.class, "item-before")).click();
        assertThat(one(H2.class, "item-name").getText()).startsWith("D1-5");
        open(address(Situation.HALF, "D1-1"));
        assertThat(one(Button.class, "item-before").isEnabled()).isFalse();
    }

    @Test
    void showsWhatAColleagueSavedMeanwhile() {
        open(address(Situation.HALF, "D1-1"));
        assessment.colleagueSaves(Situation.HALF, DONE_ITEM, THEIRS);
        test(one(Button.class, "item-after")).click();
        assertThat(one(TextArea.class, "note").getValue()).isEqualTo("相手のメモ");
    }

    @Test
    void letsNobodyWriteInWhatWaitsForApproval() {
        open(address(Situation.IN_APPROVAL, DONE_ITEM));
        assertThat(level().isReadOnly()).isTrue();
        assertThat(one(TextArea.class, "note").isReadOnly()).isTrue();
        assertThat(page()).contains("いまは直せません");
    }

    @Test
    void letsAViewerReadOnly() {
        open(address(Situation.HALF, DONE_ITEM).replace("993018", "223018"));
        assertThat(level().isReadOnly()).isTrue();
    }

    @Test
    void beginsWithOneClick() {
        open(address(Situation.NOT_STARTED, "D1-1"));
        assertThat(level().isReadOnly()).isTrue();
        test(one(Button.class, "start")).click();
        assertThat(level().isReadOnly()).isFalse();
    }

    private void remove(int line) {
        test(find(Button.class).withAriaLabel("根拠" + line + "を消す").single()).click();
    }

    private void conflict() {
        open(address(Situation.HALF, DONE_ITEM));
        assessment.colleagueSaves(Situation.HALF, DONE_ITEM, THEIRS);
        test(one(TextArea.class, "note")).setValue("わたしのメモ");
    }

    private void choose(double value) {
        new Chooser(level()).choose(new Level(value));
    }

    /** Picks a level as a person does; a choice whose options are components has no labels to pick by. */
    private static final class Chooser extends ComponentTester<RadioButtonGroup<Level>> {

        private Chooser(RadioButtonGroup<Level> group) {
            super(group);
        }

        private void choose(Level level) {
            setValueAsUser(level);
        }
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Level> level() {
        return one(RadioButtonGroup.class, "level");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<AnswerState> mode() {
        return one(RadioButtonGroup.class, "mode");
    }

    private String saved() {
        return one(Span.class, "saved").getText();
    }

    private String text(String id) {
        return one(Div.class, id).getElement().getTextRecursively();
    }

    private AnswerDraft stored(String item) {
        return assessment.stored(Situation.HALF, item).content();
    }

    private static String address(Situation situation, @Nullable String item) {
        String answers = "t/993018/assessment/responses/" + situation.id() + "/answers";
        return item == null ? answers : answers + "?item=" + item;
    }
}
