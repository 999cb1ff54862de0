package jp.yui.ui.assessment.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.FakeFrameworks;
import jp.yui.ui.fixture.FakeQuestions;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The owner of a round sees what waits for an answer, answers it, and sees nothing else of a draft. */
class QuestionsTests extends ViewTest {

    private static final String BOARD = "t/990001/assessment/rounds/00000000-0000-0003-0000-000000000002";
    private static final String SUBMITTED = BOARD + "/responses/00000000-0000-0004-0000-000000000003";
    private static final String DRAFT = BOARD + "/responses/00000000-0000-0004-0000-000000000001";

    @Autowired
    private FakeQuestions questions;

    @Autowired
    private FakeFrameworks frameworks;

    @BeforeEach
    void anew() {
        questions.reset();
    }

    @Test
    void listsOnTheBoardWhatWaitsAndLeadsThere() {
        open(BOARD);
        assertThat(text("waiting-questions")).contains("返事を待つ質問（1件）", "CIO補佐官が隣の市と兼務です");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("みどり町：D2-1"))
                .singleElement()
                .extracting(Anchor::getHref)
                .asString()
                .contains("/responses/00000000-0000-0004-0000-000000000003");
    }

    @Test
    void saysNothingWhereNothingWaits() {
        given(Play.EMPTY);
        open(BOARD);
        assertThat(find(Div.class).withId("waiting-questions").exists()).isFalse();
    }

    @Test
    void answersAQuestionOfATownThatHasNotSubmittedYet() {
        open(DRAFT);
        assertThat(page()).contains("まだ提出されていません", "団体からの質問（3項目）");
        test(one(TextArea.class, "line-D2-1")).setValue("兼務でも1.5で構いません。");
        test(one(Button.class, "send-D2-1")).click();
        assertThat(questions.last("D2-1")).isEqualTo("兼務でも1.5で構いません。");
        assertThat(text("thread-D2-1")).contains("兼務でも1.5で構いません。", "返事済み");
    }

    @Test
    void putsWhatWaitsFirst() {
        open(SUBMITTED);
        assertThat(text("questions").indexOf("CIO補佐官が隣の市と兼務です"))
                .isLessThan(text("questions").indexOf("職員アンケートの回答率"));
    }

    @Test
    void settlesAQuestionWithoutWords() {
        open(SUBMITTED);
        test(one(Button.class, "settle-D2-1")).click();
        assertThat(text("thread-D2-1")).contains("解決");
        assertThat(find(Button.class).withId("settle-D2-1").exists()).isFalse();
    }

    @Test
    void keepsTheWordsOfAReplyThatIsRefused() {
        open(SUBMITTED);
        test(one(TextArea.class, "line-D2-1")).setValue("拒否される返事");
        test(one(Button.class, "send-D2-1")).click();
        assertThat(one(TextArea.class, "line-D2-1").getValue()).isEqualTo("拒否される返事");
        assertThat(text("thread-D2-1")).contains("いまの状態では、この操作はできません");
    }

    @Test
    void fetchesTheTextsOfTheItemsNotTwiceForOnePage() {
        int before = frameworks.asked();
        open(SUBMITTED);
        assertThat(page()).contains("団体からの質問");
        assertThat(frameworks.asked() - before).isLessThanOrEqualTo(1);
    }

    @Test
    void saysThatADeputySubmitted() {
        open(SUBMITTED);
        assertThat(text("history")).contains("町田 次郎（代理）");
    }

    private String text(String id) {
        return one(Div.class, id).getElement().getTextRecursively();
    }
}
