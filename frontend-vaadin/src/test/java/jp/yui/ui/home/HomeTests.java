package jp.yui.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.FakeQuestions;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first page says what to do today and where one stands, and invents nothing. */
class HomeTests extends ViewTest {

    @Test
    void tellsTheOperatorWhichImportsWait() {
        open("t/yui");
        assertThat(page()).contains("今日することは3つです", "確認待ち");
        assertThat(one(Span.class, "figure-edition").getText()).isEqualTo("2023-1");
    }

    @Test
    void showsAPrefectureItsOwnPlace() {
        open("t/220001");
        assertThat(one(Span.class, "figure-prefecture").getText()).matches("\\d+\\.\\d");
        assertThat(one(Anchor.class, "next-go").getHref()).contains("prefecture=220001");
    }

    @Test
    void showsATownItsOwnPlaceAndItsPrefecture() {
        open("t/223018");
        assertThat(one(Span.class, "figure-own").getText()).matches("\\d+\\.\\d");
        assertThat(one(Span.class, "figure-prefecture").getText()).matches("\\d+\\.\\d");
    }

    @Test
    void showsAFictionalTownItsPlaceAmongTheNation() {
        open("t/993018");
        assertThat(one(Span.class, "figure-own").getText()).matches("\\d+\\.\\d");
        assertThat(one(Span.class, "figure-spread").getText()).matches("\\d+\\.\\d");
    }

    @Test
    void saysWhatComesFirstWhenThereIsNothingYet() {
        given(Play.EMPTY);
        open("t/yui");
        assertThat(one(Anchor.class, "next-go").getHref()).contains("benchmark/imports");
        open("t/993018");
        assertThat(page()).contains("公表データの取込みを待っています");
    }

    @Test
    void tellsATownWhatIsDueWhatCameBackAndWhatWaitsForApproval() {
        open("t/993018");
        assertThat(one(Div.class, "today").getElement().getTextRecursively())
                .contains("差戻し", "承認待ち", "回答", "あと6日", "やまなみ県");
        assertThat(find(Anchor.class, one(Div.class, "today")).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.contains("assessment/responses/"));
    }

    @Test
    void tellsAPersonHowManyItemsWaitAndLeadsToThem() {
        open("t/993018");
        assertThat(page()).contains("まだ答えていない担当：わたし 1項目、課 4項目");
        assertThat(find(Anchor.class, one(Div.class, "today")).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.contains("/answers") && href.contains("show=MINE"));
    }

    @Test
    void tellsADeputyWhatWaitsForApproval() {
        open("t/993026");
        assertThat(one(Div.class, "today").getElement().getTextRecursively()).contains("承認待ち");
    }

    @Test
    void tellsAPrefectureWhichQuestionsWait(@Autowired FakeQuestions questions) {
        questions.reset();
        open("t/990001");
        assertThat(one(Div.class, "today").getElement().getTextRecursively()).contains("返事を待つ質問 1件", "みどり町から");
    }

    @Test
    void leavesOutWhatIsNotThePersonsTask() {
        open("t/223018");
        assertThat(find(Anchor.class, one(Div.class, "today")).exists()).isFalse();
    }

    @Test
    void warnsATownThatOnePersonsMoveWouldLeaveItWithoutAnAdministrator() {
        open("t/993018");
        assertThat(one(Div.class, "administrator-warning").getElement().getTextRecursively())
                .contains("管理者 1人", "2人目の管理者");
        assertThat(find(Div.class).withId("administrators").exists()).isFalse();
    }

    @Test
    void warnsNobodyWhereTwoAreThere() {
        open("t/223018");
        assertThat(find(Div.class).withId("administrator-warning").exists()).isFalse();
    }

    @Test
    void listsToThePrefectureWhichOfItsTownsHaveTooFew() {
        open("t/990001");
        assertThat(one(Div.class, "administrators").getElement().getTextRecursively())
                .contains("23団体のうち3団体");
        Grid<?> grid = one(Grid.class, "administrator-grid");
        assertThat(test(grid).getCellText(0, 0)).isEqualTo("さくら村");
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("0");
    }

    @Test
    void listsNothingWhereThereIsNobodyToLookAfter() {
        given(Play.EMPTY);
        open("t/990001");
        assertThat(find(Div.class).withId("administrators").exists()).isFalse();
    }
}
