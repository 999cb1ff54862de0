package jp.yui.ui.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.benchmark.Release;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

/** From the file to the release: nothing is guessed, nothing counts before a person says so. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ImportsTests extends ViewTest {

    private static final String REVIEW = "t/yui/benchmark/imports/00000000-0000-0001-0000-0000000000";
    private static final String RUNNING = REVIEW + "00";
    private static final String CLEAR = REVIEW + "01";
    private static final String FAILED = REVIEW + "04";
    private static final String DOUBTFUL = REVIEW + "63";

    @Test
    void takesNoFileBeforeTheYearIsChosen() {
        open("t/yui/benchmark/imports?fiscalYear=2026");
        assertThat(one(Upload.class, "upload").isEnabled()).isFalse();
        test(select("upload-year")).selectItem("令和5年度");
        assertThat(one(Upload.class, "upload").isEnabled()).isTrue();
    }

    @Test
    void takesAFileForThePastYearOfTheAddress() {
        open("t/yui/benchmark/imports?fiscalYear=2022");
        assertThat(select("upload-year").getValue()).isEqualTo(new FiscalYear(2022));
        assertThat(one(Upload.class, "upload").isEnabled()).isTrue();
    }

    @Test
    void listsEveryImportWithItsState() {
        open("t/yui/benchmark/imports");
        assertThat(test(one(ImportGrid.class, "import-grid")).size()).isEqualTo(6);
    }

    @Test
    void saysWhereToBeginWhenThereIsNone() {
        given(Play.EMPTY);
        open("t/yui/benchmark/imports");
        assertThat(page()).contains("取込みはまだありません");
    }

    @Test
    void showsProgressUntilTheFileIsRead() {
        open(RUNNING);
        assertThat(page()).contains("ファイルを読んでいます（40％）");
        assertThat(com.vaadin.flow.component.UI.getCurrent().getPollInterval()).isPositive();
        open("t/yui");
        assertThat(com.vaadin.flow.component.UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void saysWhyAndWhereAFileWasRefused() {
        open(FAILED);
        assertThat(one(FailureNotice.class, "import-failure").getElement().getTextRecursively())
                .contains("団体の列の数が違います", "BQ1");
    }

    @Test
    void acceptsAfterConfirmationOnly() {
        open(CLEAR);
        test(one(Button.class, "accept")).click();
        assertThat(state()).isEqualTo("確認待ち");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(state()).isEqualTo("承認済み");
        assertThat(page()).contains("令和5年度の新しい版ができました");
    }

    @Test
    void discardsAfterConfirmationOnly() {
        open(CLEAR);
        test(one(Button.class, "discard")).click();
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(state()).isEqualTo("確認待ち");
        test(one(Button.class, "discard")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(state()).isEqualTo("破棄");
    }

    @Test
    void letsAPersonDecideDoubtfulColumnsBeforeAccepting() {
        open(DOUBTFUL);
        assertThat(one(Button.class, "accept").isEnabled()).isFalse();
        test(comboBox("resolve-411")).selectItem("東京都 府中市（132063）");
        test(comboBox("resolve-2")).selectItem("この列は取り込まない");
        test(one(Button.class, "resolve")).click();
        assertThat(one(Button.class, "accept").isEnabled()).isTrue();
    }

    @Test
    void refusesToDecideNothing() {
        open(DOUBTFUL);
        test(one(Button.class, "resolve")).click();
        assertThat(page()).contains("少なくとも1つの列で");
    }

    @Test
    void staysOnTheReviewWhenTheBackendRefuses() {
        open(CLEAR);
        given(Play.REFUSED);
        test(one(Button.class, "discard")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(one(Div.class, "review-answer").getElement().getTextRecursively())
                .contains("許可されていません");
    }

    @Test
    void withdrawsOnlyWithAReason() {
        open("t/yui/benchmark/releases");
        test((Button) withdrawal().getChildren().findFirst().orElseThrow()).click();
        test(one(Button.class, "withdraw-confirm")).click();
        assertThat(one(TextArea.class, "withdraw-reason").isInvalid()).isTrue();
        test(one(TextArea.class, "withdraw-reason")).setValue("公表元の訂正");
        test(one(Button.class, "withdraw-confirm")).click();
        assertThat(((Span) withdrawal()).getText()).isEqualTo("公表元の訂正");
    }

    @Test
    void answersAnUnknownImport() {
        open("t/yui/benchmark/imports/not-an-id");
        assertThat(page()).contains("見つかりません");
    }

    @SuppressWarnings("unchecked")
    private Component withdrawal() {
        return test((Grid<Release>) one(Grid.class, "release-grid")).getCellComponent(0, "action");
    }

    private String state() {
        return one(Span.class, "import-state").getText();
    }
}
