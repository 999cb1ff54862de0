package jp.yui.ui.assessment.responses;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import jp.yui.contract.assessment.Informant.Channel;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.FakeAssessment;
import jp.yui.ui.fixture.FakeAssessment.Situation;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the invitation to the receipt: one clear step at a time, four eyes, and no reason left out. */
class ResponsesTests extends ViewTest {

    private static final String LIST = "t/993018/assessment/responses";

    @Autowired
    private FakeAssessment assessment;

    @BeforeEach
    void anew() {
        assessment.reset();
    }

    @Test
    void submitsForAnotherOnlyInTheNameOfWhoGaveTheAnswers() {
        open("t/990001/assessment/responses/" + Situation.PROXY.id());
        assertThat(page()).contains("北森村の代わりに入力する");
        test(one(Button.class, "proxy-submit")).click();
        assertThat(text("proxy-answer")).contains("回答した人と、聞き取りの方法を入れてください");
        one(TextField.class, "proxy-name").setValue("総務課 北 一郎");
        how().setValue(Channel.PHONE);
        test(one(Button.class, "proxy-submit")).click();
        assertThat(text("receipt")).contains("代理入力", "総務課 北 一郎（電話）");
        assertThat(find(Button.class).withId("proxy-submit").exists()).isFalse();
    }

    @Test
    void letsTheTownConfirmWhatWasEnteredForIt() {
        open(LIST);
        assertThat(one(Anchor.class, "move-" + Situation.TRANSFERRED.id()).getText())
                .isEqualTo("代理の回答を確かめる");
        open(LIST + "/" + Situation.TRANSFERRED.id());
        assertThat(text("transfer")).contains("やまなみ県が代わりに入力した回答があります", "県野 一子", "総務課 石橋 三郎（電話）");
        test(one(Button.class, "transfer-confirm")).click();
        assertThat(find(Div.class).withId("transfer").exists()).isFalse();
        assertThat(text("history")).contains("代理の回答を確認した");
    }

    @Test
    void letsTheTownTakeOverWhatWasEnteredForIt() {
        open(LIST + "/" + Situation.TRANSFERRED.id());
        test(one(Button.class, "transfer-take-over")).click();
        assertThat(text("history")).contains("代理の回答を引き取った");
        assertThat(find(Div.class).withId("check").exists()).isTrue();
    }

    @Test
    void showsWhatWasEnteredBeforeItIsConfirmed() {
        open(LIST + "/" + Situation.TRANSFERRED.id() + "/preview");
        assertThat(page()).contains("庁議の議事録");
    }

    @ParameterizedTest
    @CsvSource({
        "HALF, 続きを回答する, /answers",
        "RETURNED, 確かめて承認を依頼する, ''",
        "IN_APPROVAL, 内容を確かめて承認する, ''",
        "SUBMITTED, 結果を見る, /result",
        "ACCEPTED, 結果を見る, /result",
        "OVER, 内容を見る, ''"
    })
    void offersOneNextStep(Situation situation, String words, String page) {
        open(LIST);
        Anchor move = one(Anchor.class, "move-" + situation.id());
        assertThat(move.getText()).isEqualTo(words);
        assertThat(move.getHref()).startsWith(LIST + "/" + situation.id() + page + "?");
    }

    @Test
    void saysUntilWhenAndHowFar() {
        open(LIST);
        assertThat(text("response-" + Situation.HALF.id())).contains("あと6日", "31／45項目", "回答中");
        assertThat(text("response-" + Situation.OVER.id())).contains("締切を過ぎました", "受け付けていません");
    }

    @Test
    void saysWhyItCameBack() {
        open(LIST);
        assertThat(text("response-" + Situation.RETURNED.id())).contains("差戻し", "業務棚卸しの根拠を確かめたいため");
    }

    @Test
    void startsFromTheListAndOpensTheAnswers() {
        open(LIST);
        test(one(Button.class, "start-" + Situation.NOT_STARTED.id())).click();
        assertThat(one(H2.class, "item-name").getText()).startsWith("D1-1");
    }

    @Test
    void saysThatNothingHasArrived() {
        given(Play.EMPTY);
        open(LIST);
        assertThat(page()).contains("届いている調査はありません");
    }

    @Test
    void listsWhatIsOpenAndHoldsUpTheRequest() {
        open(address(Situation.HALF));
        assertThat(one(UnorderedList.class, "check-open").getChildren().count()).isEqualTo(14);
        assertThat(one(Button.class, "do-request").isEnabled()).isFalse();
        assertThat(page()).contains("あと14項目");
    }

    @Test
    void listsWhatShouldBeMended() {
        open(address(Situation.RETURNED));
        assertThat(one(UnorderedList.class, "check-comments").getElement().getTextRecursively())
                .contains("D4-1", "業務の一覧");
        assertThat(text("check")).contains("業務棚卸しの根拠を確かめたいため");
    }

    @Test
    void asksForApprovalAfterConfirmationOnly() {
        open(address(Situation.COMPLETE));
        test(one(Button.class, "do-request")).click();
        assertThat(find(Button.class).withId("do-approve").exists()).isFalse();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(one(Button.class, "do-approve").isEnabled()).isTrue();
    }

    @Test
    void approvesAndShowsTheReceipt() {
        open(address(Situation.IN_APPROVAL));
        test(one(Button.class, "do-approve")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text("receipt")).contains("9f86d081884c7d65", "第1回の提出", "やまなみ県");
    }

    @Test
    void tellsWhoSavedLastThatAnotherHasToApprove() {
        open(address(Situation.OWN_WORK));
        assertThat(one(Button.class, "do-approve").isEnabled()).isFalse();
        assertThat(text("decision")).contains("最後に保存したのはあなたです");
    }

    @Test
    void asksAnAdministratorWhoStandsAloneForTheReason() {
        open(address(Situation.ALONE));
        test(one(Button.class, "do-approve")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        test(one(Button.class, "reason-confirm")).click();
        assertThat(one(TextArea.class, "reason").isInvalid()).isTrue();
        test(one(TextArea.class, "reason")).setValue("職員が一人のため");
        test(one(Button.class, "reason-confirm")).click();
        assertThat(text("history")).contains("承認して提出した", "職員が一人のため");
    }

    @Test
    void refusesOnlyWithAReason() {
        open(address(Situation.IN_APPROVAL));
        test(one(Button.class, "do-refuse")).click();
        test(one(Button.class, "reason-confirm")).click();
        assertThat(one(TextArea.class, "reason").isInvalid()).isTrue();
        test(one(TextArea.class, "reason")).setValue("D2-1の根拠が古い");
        test(one(Button.class, "reason-confirm")).click();
        assertThat(text("check")).contains("D2-1の根拠が古い");
    }

    @Test
    void withdrawsWithAReason() {
        open(address(Situation.SUBMITTED));
        test(one(Button.class, "do-withdraw")).click();
        test(one(TextArea.class, "reason")).setValue("数え間違いがあったため");
        test(one(Button.class, "reason-confirm")).click();
        assertThat(text("history")).contains("取り下げた", "数え間違いがあったため");
    }

    @Test
    void saysBesideTheButtonsWhySomethingIsNotPossible() {
        open(address(Situation.IN_APPROVAL));
        test(one(Button.class, "do-approve")).click();
        given(Play.REFUSED);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text("decision-answer")).contains("許可されていません");
    }

    @Test
    void offersNoDecisionToAViewer() {
        open(address(Situation.IN_APPROVAL).replace("993018", "223018"));
        assertThat(find(Button.class).withId("do-approve").exists()).isFalse();
        assertThat(find(Button.class).withId("do-withdraw").exists()).isFalse();
    }

    @Test
    void showsBeforeSubmissionWhatWillBeSeenAndThatNothingIsSeenYet() {
        open(address(Situation.COMPLETE) + "/preview");
        assertThat(page()).contains("提出するまでは届きません", "書きかけの内容は見えません", "庁議の議事録", "担当課に確かめています。");
    }

    @Test
    void showsBeforeSubmissionWhichFilesWillBeSeen() {
        open(address(Situation.COMPLETE) + "/preview");
        assertThat(page()).contains("庁議の議事録（令和8年4月）.pdf", "225 KB", "期限切れ（令和8年3月31日まで）");
    }

    @Test
    void showsAfterSubmissionWhatWasSubmitted() {
        open(address(Situation.SUBMITTED) + "/preview");
        assertThat(page()).contains("提出した内容です");
    }

    @Test
    void answersAnUnknownResponse() {
        open(LIST + "/not-an-id");
        assertThat(page()).contains("見つかりません");
        open(LIST + "/" + new UUID(9, 9) + "/answers");
        assertThat(page()).contains("見つかりません");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Channel> how() {
        return one(RadioButtonGroup.class, "proxy-how");
    }

    private String text(String id) {
        return one(Div.class, id).getElement().getTextRecursively();
    }

    private static String address(Situation situation) {
        return LIST + "/" + situation.id();
    }
}
