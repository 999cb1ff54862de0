package jp.yui.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.FakeAssessment.Situation;
import jp.yui.ui.fixture.FakeSheets;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The papers are where one looks for them, and a receipt only where something was handed in. */
class PapersTests extends ViewTest {

    private static final String LIST = "t/993018/assessment/responses";
    private static final List<String> ALWAYS = List.of("首長向け1枚（PDF）", "議会向け資料（PDF）", "回答一覧（Excel）");

    @Autowired
    private FakeSheets sheets;

    @Test
    void offersNoReceiptBeforeTheSubmission() {
        open(LIST + "/" + Situation.HALF.id());
        assertThat(links("papers")).isEqualTo(ALWAYS);
    }

    @Test
    void offersTheReceiptAfterTheSubmission() {
        open(LIST + "/" + Situation.SUBMITTED.id());
        assertThat(links("papers")).containsAll(ALWAYS).contains("提出受付票（PDF）");
    }

    @Test
    void offersNoPapersBeforeTheFirstAnswer() {
        open(LIST + "/" + Situation.NOT_STARTED.id());
        assertThat(find(Div.class).withId("papers").exists()).isFalse();
    }

    @Test
    void offersThemWithTheResult() {
        open(LIST + "/" + Situation.HALF.id() + "/result");
        assertThat(links("papers")).containsAll(ALWAYS);
    }

    @Test
    void offersTheBlankFrameworkOnTheList() {
        open(LIST);
        assertThat(links("blank-YUI-2026.1")).containsExactly("記入前の全項目のPDF", "記入前の全項目のExcel");
    }

    @Test
    void offersTheBlankFrameworkWhereARoundIsPlanned() {
        open("t/990001/assessment/rounds/new");
        assertThat(links("blank-YUI-2026.1")).hasSize(2);
    }

    @Test
    void asksForThePaperInTheReadersLanguage() {
        open(LIST + "/" + Situation.HALF.id());
        test(find(Anchor.class).withText("首長向け1枚（PDF）").single()).download(new ByteArrayOutputStream());
        assertThat(sheets.asked().getLast())
                .isEqualTo("GET /api/t/993018/assessment/results/" + Situation.HALF.id() + "/mayor.pdf?language=JA");
    }

    @Test
    void handsOverThePackAndSaysThatItDid() {
        open(LIST + "/" + Situation.HALF.id());
        assertThat(one(Span.class, "handover-state").getText()).contains("次の担当へ渡すもの");
        var file = new ByteArrayOutputStream();
        test(one(Anchor.class, "handover-take")).download(file);
        assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo("file");
        assertThat(sheets.asked().getLast())
                .isEqualTo(
                        "GET /api/t/993018/assessment/responses/" + Situation.HALF.id() + "/handover.zip?language=JA");
        assertThat(one(Span.class, "handover-state").getText()).contains("受け取りました");
    }

    @Test
    void saysWhyThePackIsNotThere() {
        open(LIST + "/" + Situation.HALF.id());
        given(Play.REFUSED);
        try {
            test(one(Anchor.class, "handover-take")).download(new ByteArrayOutputStream());
        } catch (RuntimeException refused) {
            assertThat(refused).isNotNull();
        }
        assertThat(one(Span.class, "handover-state").getText()).contains("許可されていません");
    }

    @Test
    void offersNoPackToWhoOnlyReads() {
        open("t/990001/assessment/responses/" + Situation.SUBMITTED.id() + "/result");
        assertThat(find(Div.class).withId("handover").exists()).isFalse();
    }

    private List<String> links(String line) {
        return one(Div.class, line)
                .getChildren()
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getText())
                .toList();
    }
}
