package jp.yui.ui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.yui.ui.ViewTest;
import jp.yui.ui.chart.Chart;
import jp.yui.ui.chart.ChartModel;
import jp.yui.ui.fixture.FakeAssessment.Situation;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.Test;

/** The result says what there is to say, with the answers that led there, and where there is too little. */
class ResultTests extends ViewTest {

    @Test
    void marksWhatThePrefectureEntered() {
        open("t/990001/assessment/responses/" + Situation.PROXY.id() + "/result");
        assertThat(one(Paragraph.class, "proxy-result").getText()).startsWith("代理入力");
    }

    @Test
    void drawsThisYearLastYearTargetAndSimilarTowns() {
        open(address(Situation.ACCEPTED));
        assertThat(radar().kind()).isEqualTo(ChartModel.Kind.LEVELS);
        assertThat(radar().columns())
                .extracting(ChartModel.Column::label)
                .containsExactly("分野", "今年度", "前年度", "目標", "似た団体");
        assertThat(radar().rows()).hasSize(9);
    }

    @Test
    void drawsOnlyWhatThereIs() {
        open(address(Situation.RETURNED));
        assertThat(radar().columns()).extracting(ChartModel.Column::label).containsExactly("分野", "今年度", "目標");
    }

    @Test
    void drawsNoShapeOfTwoCornersAndSaysWhatIsMissing() {
        open(address(Situation.HALF));
        assertThat(find(Chart.class).exists()).isFalse();
        assertThat(page()).contains("三つ以上の分野に答えると");
        assertThat(page()).contains("比べられる提出がありません", "どの項目にもまだ入っていません", "答えた団体がまだ少ない");
    }

    @Test
    void saysHowTheLevelMovedAndThatWeightsHardlyMatter() {
        open(address(Situation.ACCEPTED));
        assertThat(one(Span.class, "figure-overall").getText()).isEqualTo("1.93");
        assertThat(page()).contains("前年度 1.52 から ＋0.41", "1.88〜1.97");
    }

    @Test
    void namesTheWallInFrontAndTheItemsThatLedThere() {
        open(address(Situation.ACCEPTED));
        assertThat(one(Span.class, "figure-wall").getText()).isEqualTo("組織の壁");
        assertThat(links("walls")).anyMatch(href -> href.contains("item=D2-3"));
    }

    @Test
    void saysWhereTheTownIsGoingAndWhy() {
        open(address(Situation.ACCEPTED));
        assertThat(text("course")).contains("失敗型", "導入の平均 2.40・運用の平均 1.10");
        assertThat(links("course")).hasSize(5);
    }

    @Test
    void showsTheFivePatternsWithTheirItems() {
        open(address(Situation.ACCEPTED));
        assertThat(text("patterns")).contains("目的不明の導入先行", "ベンダー依存", "職員の疲弊", "データ分断", "形骸化", "高い");
        assertThat(links("patterns")).isNotEmpty();
    }

    @Test
    void saysWhatANextStepTakesAndWhetherSimilarTownsAreKnown() {
        open(address(Situation.ACCEPTED));
        assertThat(text("next-steps")).contains("手間：", "か月・費用：", "似た団体14のうち、6団体", "まだ足りないため分かりません");
        assertThat(links("next-steps")).hasSize(5).anyMatch(href -> href.contains("item=D4-3"));
    }

    @Test
    void saysHonestlyWhatIsNotEnoughYet() {
        open(address(Situation.HALF));
        assertThat(text("course")).contains("まだ足りません");
        assertThat(text("patterns")).contains("まだ足りません");
        assertThat(text("walls")).contains("まだ足りません");
    }

    @Test
    void saysThatNothingIsAnsweredYet() {
        given(Play.EMPTY);
        open(address(Situation.NOT_STARTED));
        assertThat(page()).contains("まだ足りません", "回答を開く");
    }

    @Test
    void namesTheItemsThatAreNotComparedWithTheYearBefore() {
        open(address(Situation.ACCEPTED));
        assertThat(page()).contains("問いが変わった項目（D1-2、D8-4）は、前の年度と比べていません");
    }

    @Test
    void leadsAPrefectureToNoPageOfTheTownsOwn() {
        open(address(Situation.ACCEPTED).replace("993018", "990001"));
        assertThat(text("next-steps")).contains("D4-3");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .noneMatch(href -> href.contains("assessment/responses/") || href.endsWith("assessment/responses"));
    }

    private ChartModel radar() {
        return one(Chart.class, "result-radar").model();
    }

    private String text(String id) {
        return one(Div.class, id).getElement().getTextRecursively();
    }

    private List<String> links(String id) {
        return find(Anchor.class, one(Div.class, id)).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static String address(Situation situation) {
        return "t/993018/assessment/responses/" + situation.id() + "/result";
    }
}
