package jp.yui.ui.assessment.responses;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import jp.yui.contract.assessment.Respondent;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.FakeAssessment;
import jp.yui.ui.fixture.FakeAssessment.Situation;
import jp.yui.ui.fixture.FakeTeam;
import jp.yui.ui.fixture.Scene.Play;
import jp.yui.ui.shell.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A deputy is named, decides, and is seen in the history; what the town was granted is seen there too. */
class DeputyTests extends ViewTest {

    @Autowired
    private FakeAssessment assessment;

    @Autowired
    private FakeTeam team;

    @BeforeEach
    void anew() {
        assessment.reset();
        team.reset();
    }

    @Test
    void listsDeputiesWithTheirPeriodReasonAndState() {
        open(approvers(Situation.HALF));
        assertThat(text("deputies")).contains("青木 次郎", "代理中", "課長の出張のため", "赤井 三郎", "終了");
    }

    @Test
    void namesADeputyForWholeDays() {
        open(approvers(Situation.HALF));
        test(one(Button.class, "deputy-name")).click();
        ComboBox<Respondent> person = comboBox("deputy-person");
        List<Respondent> offered = person.getListDataView().getItems().toList();
        assertThat(offered).extracting(Respondent::name).containsExactly("青木 次郎");
        person.setValue(offered.getFirst());
        test(one(TextArea.class, "deputy-reason")).setValue("研修のため");
        test(one(Button.class, "deputy-confirm")).click();
        assertThat(text("deputies")).contains("研修のため", "0:00 から", "23:59 まで");
    }

    @Test
    void asksForPersonReasonAndAPeriodThatRunsForward() {
        open(approvers(Situation.HALF));
        test(one(Button.class, "deputy-name")).click();
        DatePicker until = one(DatePicker.class, "deputy-until");
        until.setValue(one(DatePicker.class, "deputy-from").getValue().minusDays(1));
        test(one(Button.class, "deputy-confirm")).click();
        assertThat(this.<Respondent>comboBox("deputy-person").isInvalid()).isTrue();
        assertThat(one(TextArea.class, "deputy-reason").isInvalid()).isTrue();
        assertThat(until.isInvalid()).isTrue();
    }

    @Test
    void keepsTheReasonInTheTabUntilItIsTaken() {
        open(approvers(Situation.HALF));
        test(one(Button.class, "deputy-name")).click();
        assertKept("deputy-reason");
    }

    @Test
    void keepsTheReasonOfADecisionInTheTabUntilItIsTaken() {
        open(approvers(Situation.IN_APPROVAL));
        test(one(Button.class, "do-refuse")).click();
        assertKept("reason");
    }

    /** A draft keeps what is marked and stands in the same parent. */
    private void assertKept(String id) {
        TextArea reason = one(TextArea.class, id);
        assertThat(reason.getElement().getAttribute("data-draft")).isEqualTo("reason");
        assertThat(reason.getParent().orElseThrow().getChildren()).anyMatch(Draft.class::isInstance);
    }

    @Test
    void saysInTheDialogWhyADeputyIsRefusedAndKeepsTheWords() {
        open(approvers(Situation.HALF));
        test(one(Button.class, "deputy-name")).click();
        ComboBox<Respondent> person = comboBox("deputy-person");
        person.setValue(person.getListDataView().getItems().toList().getFirst());
        test(one(TextArea.class, "deputy-reason")).setValue("拒否される理由");
        test(one(Button.class, "deputy-confirm")).click();
        assertThat(text("deputy-dialog-answer")).contains("その人は承認者です");
        assertThat(one(TextArea.class, "deputy-reason").getValue()).isEqualTo("拒否される理由");
    }

    @Test
    void revokesADeputyAfterAsking() {
        open(approvers(Situation.HALF));
        test(one(Button.class, "revoke-00000000-0000-0007-0000-000000000002")).click();
        test(one(ConfirmDialog.class, "confirm-revoke")).confirm();
        assertThat(text("deputies")).contains("取消し", "緑川 花子さんが取り消し").doesNotContain("代理中");
    }

    @Test
    void letsADeputyDecideWhoHasNoOtherRight() {
        open(deputys(Situation.IN_APPROVAL));
        assertThat(one(Paragraph.class, "decision-words").getText()).contains("あなたは承認の代理です", "青木 次郎さん");
        assertThat(find(Button.class).withId("deputy-name").exists()).isFalse();
        test(one(Button.class, "do-approve")).click();
        test(one(ConfirmDialog.class, "confirm-approve")).confirm();
        assertThat(page()).contains("提出しました");
    }

    @Test
    void keepsADeputyFromApprovingTheDeputysOwnLastEdit() {
        open(deputys(Situation.OWN_WORK));
        assertThat(one(Button.class, "do-approve").isEnabled()).isFalse();
    }

    @Test
    void offersNothingToOneWhoOnlyReads() {
        given(Play.EMPTY);
        open(deputys(Situation.IN_APPROVAL));
        assertThat(find(Button.class).withId("do-approve").exists()).isFalse();
        assertThat(find(Div.class).withId("deputies").exists()).isFalse();
    }

    @Test
    void saysInTheHistoryWhoActedAsDeputy() {
        open(approvers(Situation.ACCEPTED));
        assertThat(text("history")).contains("青木 次郎（みどり町）（代理）");
    }

    @Test
    void saysInTheHistoryThatMoreTimeWasGiven() {
        open(approvers(Situation.RETURNED));
        assertThat(text("history")).contains("期限の延長（令和8年11月30日", "山並 一郎（やまなみ県）", "台風の対応があったため");
    }

    private String text(String id) {
        return one(Div.class, id).getElement().getTextRecursively();
    }

    private static String approvers(Situation situation) {
        return "t/993018/assessment/responses/" + situation.id();
    }

    private static String deputys(Situation situation) {
        return "t/" + FakeTeam.DEPUTYS_TOWN + "/assessment/responses/" + situation.id();
    }
}
