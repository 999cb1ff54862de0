package jp.yui.ui.assessment.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import jp.yui.contract.assessment.Respondent;
import jp.yui.ui.ViewTest;
import jp.yui.ui.assessment.team.Show;
import jp.yui.ui.fixture.FakeAssessment;
import jp.yui.ui.fixture.FakeAssessment.Situation;
import jp.yui.ui.fixture.FakeQuestions;
import jp.yui.ui.fixture.FakeTeam;
import jp.yui.ui.fixture.Scene.Play;
import jp.yui.ui.fixture.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The others at a response: who is meant to answer what, and what was asked about it. */
class CompanyTests extends ViewTest {

    @Autowired
    private FakeAssessment assessment;

    @Autowired
    private FakeTeam team;

    @Autowired
    private FakeQuestions questions;

    @BeforeEach
    void anew() {
        assessment.reset();
        team.reset();
        questions.reset();
    }

    @Test
    void saysAtEachItemWhoIsMeantToAnswerIt() {
        open(address(Situation.HALF, "D1-1"));
        assertThat(line("D1-1")).contains("総務課・緑川 花子");
        assertThat(line("D6-1")).contains("福祉課・青木 次郎");
        assertThat(line("D4-1")).doesNotContain("課・");
    }

    @Test
    void narrowsTheListToMineMyDepartmentsAndWhatIsOpen() {
        open(address(Situation.HALF, "D1-1"));
        assertThat(shown()).hasSize(45);
        test(this.<Show>select("show")).selectItem("わたしの担当（6）");
        assertThat(shown()).containsExactly("D1-1", "D1-2", "D1-3", "D1-4", "D1-5", "D9-5");
        test(this.<Show>select("show")).selectItem("わたしの課の担当（15）");
        assertThat(shown()).contains("D2-1", "D9-1").doesNotContain("D4-1");
        test(this.<Show>select("show")).selectItem("まだ答えていない（14）");
        assertThat(shown()).contains("D9-5").doesNotContain("D1-1");
    }

    @Test
    void keepsInTheAddressWhichItemsAreShown() {
        open(address(Situation.HALF, "D1-1"));
        test(this.<Show>select("show")).selectItem("わたしの担当（6）");
        assertThat(Told.now().address()).contains("item=D1-1", "show=MINE");
        test(one(Button.class, "item-after")).click();
        assertThat(Told.now().address()).contains("item=D1-2", "show=MINE");
        test(this.<Show>select("show")).selectItem("すべて（45）");
        assertThat(Told.now().address()).contains("item=D1-2").doesNotContain("show=");
    }

    @Test
    void beginsWithMyFirstOpenItemWhereALinkAsksForMine() {
        open("t/993018/assessment/responses/" + Situation.HALF.id() + "/answers?show=MINE");
        assertThat(one(H2.class, "item-name").getText()).startsWith("D9-5");
        assertThat(shown()).hasSize(6);
    }

    @Test
    void assignsADimensionToAPersonAndTheirDepartment() {
        open(address(Situation.HALF, "D1-1"));
        test(one(Button.class, "team-assign")).click();
        test(this.<Object>select("assign-bundle")).selectItem("D4 業務改革（5項目）");
        assertThat(items().getValue()).hasSize(5);
        person().setValue(people().getLast());
        assertThat(this.<String>comboBox("department").getValue()).isEqualTo("福祉課");
        test(one(Button.class, "assign-confirm")).click();
        assertThat(line("D4-1")).contains("福祉課・青木 次郎");
        assertThat(line("D5-1")).doesNotContain("福祉課");
    }

    @Test
    void takesAnAssignmentBackWhenNeitherDepartmentNorPersonIsNamed() {
        open(address(Situation.HALF, "D1-1"));
        test(one(Button.class, "team-assign")).click();
        test(this.<Object>select("assign-bundle")).selectItem("すべての項目（45項目）");
        test(one(Button.class, "assign-confirm")).click();
        assertThat(line("D1-1")).doesNotContain("総務課");
    }

    @Test
    void asksWhichItemsBeforeItAssigns() {
        open(address(Situation.HALF, "D1-1"));
        test(one(Button.class, "team-assign")).click();
        test(one(Button.class, "assign-confirm")).click();
        assertThat(items().isInvalid()).isTrue();
        assertThat(items().getErrorMessage()).contains("項目を選んで");
    }

    @Test
    void letsOnesDepartmentBeNamedAndNarrowsToIt() {
        open(address(Situation.HALF, "D1-1"));
        test(one(Button.class, "team-department")).click();
        this.<String>comboBox("department").setValue("福祉課");
        test(one(Button.class, "department-confirm")).click();
        test(this.<Show>select("show")).selectItem("わたしの課の担当（5）");
        assertThat(shown()).hasSize(5);
    }

    @Test
    void sendsAQuestionAndMarksTheItem() {
        open(address(Situation.HALF, "D4-1"));
        assertThat(line("D4-1")).doesNotContain("質問中");
        test(one(TextArea.class, "line-D4-1")).setValue("棚卸しは課ごとの一覧でよいですか");
        test(one(Button.class, "send-D4-1")).click();
        assertThat(questions.last("D4-1")).isEqualTo("棚卸しは課ごとの一覧でよいですか");
        assertThat(text("item-question")).contains("棚卸しは課ごとの一覧でよいですか", "質問中");
        assertThat(line("D4-1")).contains("質問中");
    }

    @Test
    void keepsWhatWasTypedWhenAQuestionIsRefused() {
        open(address(Situation.HALF, "D4-1"));
        test(one(TextArea.class, "line-D4-1")).setValue("拒否される質問");
        test(one(Button.class, "send-D4-1")).click();
        assertThat(one(TextArea.class, "line-D4-1").getValue()).isEqualTo("拒否される質問");
        assertThat(text("item-question")).contains("いまの状態では、この操作はできません");
    }

    @Test
    void refusesAnEmptyQuestionWhereItIsTyped() {
        open(address(Situation.HALF, "D4-1"));
        test(one(Button.class, "send-D4-1")).click();
        assertThat(one(TextArea.class, "line-D4-1").isInvalid()).isTrue();
    }

    @Test
    void marksAReplyAsNewUntilItWasSeen() {
        open(address(Situation.HALF, "D1-1"));
        assertThat(line("D1-2")).contains("返事あり");
        open(address(Situation.HALF, "D1-2"));
        assertThat(text("item-question")).contains("使えます。回答率を根拠の欄に書いてください。", "返事あり");
        assertThat(line("D1-2")).doesNotContain("返事あり");
    }

    @Test
    void showsWhatWasTypedAsTextAndNeverAsMarkup() {
        open(address(Situation.HALF, "D2-1"));
        assertThat(text("item-question")).contains("<b>1.5</b>でよいですか");
    }

    @Test
    void asksNobodyBeforeTheTownHasBegun() {
        open(address(Situation.NOT_STARTED, "D1-1"));
        assertThat(find(Div.class).withId("item-question").exists()).isFalse();
        assertThat(find(Button.class).withId("team-assign").exists()).isFalse();
    }

    @Test
    void worksWithoutAnybodyBeingAssigned() {
        given(Play.EMPTY);
        open(address(Situation.HALF, "D1-1"));
        assertThat(shown()).hasSize(45);
        assertThat(line("D1-1")).doesNotContain("課");
    }

    private List<String> shown() {
        return find(Anchor.class).all().stream()
                .filter(link ->
                        link.getId().filter(id -> id.startsWith("item-D")).isPresent())
                .filter(link -> link.getParent().orElseThrow().isVisible())
                .map(link -> link.getId().orElseThrow().substring("item-".length()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Object> items() {
        return one(MultiSelectComboBox.class, "assign-items");
    }

    private ComboBox<Respondent> person() {
        return comboBox("assign-person");
    }

    private List<Respondent> people() {
        return person().getListDataView().getItems().toList();
    }

    private String line(String item) {
        return one(Anchor.class, "item-" + item).getElement().getTextRecursively();
    }

    private String text(String id) {
        return one(Div.class, id).getElement().getTextRecursively();
    }

    private static String address(Situation situation, String item) {
        return "t/993018/assessment/responses/" + situation.id() + "/answers?item=" + item;
    }
}
