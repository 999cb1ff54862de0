package jp.yui.ui.benchmark.items;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import jp.yui.contract.benchmark.MunicipalityAnswers;
import jp.yui.ui.ViewTest;
import jp.yui.ui.chart.Chart;
import jp.yui.ui.chart.ChartModel;
import jp.yui.ui.chart.ChartModel.Kind;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.Test;

/** One item everywhere. */
class ItemTests extends ViewTest {

    private static final String TOWN = "t/223018/benchmark/items/";
    private static final String PREFECTURE = "t/220001/benchmark/items/";

    @Test
    void saysWhatTheNationDoesAndWhereOneStandsOneself() {
        open(TOWN + "ai");
        assertThat(one(Span.class, "figure-nation").getText()).isEqualTo("48.1%");
        assertThat(one(Span.class, "figure-own").getText()).isEqualTo("未実施");
        assertThat(page()).contains("全国の団体のうち 48.1％が先を行っています");
    }

    @Test
    void comparesThePrefectureWithTheNation() {
        open(PREFECTURE + "ai");
        assertThat(one(Span.class, "figure-prefecture").getText()).endsWith("%");
        assertThat(find(Span.class).withId("figure-own").exists()).isFalse();
        assertThat(page()).contains("全国との差");
    }

    @Test
    void marksTheBandOneIsInOneself() {
        open(TOWN + "ai");
        ChartModel bars = one(Chart.class, "distribution").model();
        assertThat(bars.rows()).containsExactly(java.util.List.of("未実施", 900), java.util.List.of("実施", 833));
        assertThat(bars.marks()).extracting(ChartModel.Mark::own).containsExactly(true, false);
        assertThat(bars.sentence()).isEqualTo("1,733団体のうち、833団体が実施しています（48.1%）。");
    }

    @Test
    void drawsClassesAsSharesForAYesOrNoAndAsBoxesForARate() {
        open(PREFECTURE + "ai");
        assertThat(one(Chart.class, "classes").model().kind()).isEqualTo(Kind.BARS);
        open(PREFECTURE + "procedures-26");
        assertThat(one(Chart.class, "classes").model().kind()).isEqualTo(Kind.BOXES);
        assertThat(one(Chart.class, "classes").model().rows()).hasSize(13);
    }

    @Test
    void leadsFromAPrefectureToWhatItsMunicipalitiesDo() {
        open(PREFECTURE + "ai");
        ChartModel map = one(Chart.class, "map").model();
        assertThat(map.kind()).isEqualTo(Kind.SHARE_TILES);
        assertThat(map.marks()).hasSize(47);
        assertThat(map.marks().getFirst().link()).contains("benchmark/answers").contains("prefecture=010006");
        assertThat(map.rows().get(16).get(1)).isNull();
        assertThat(test(one(PrefectureRateGrid.class, "rates")).getCellText(16, 2))
                .isEqualTo("—");
    }

    @Test
    void namesTheNeighboursWhoDoIt() {
        open(TOWN + "ai");
        assertThat(test(neighbours()).getCellText(5, 1)).isEqualTo("実施");
        assertThat(neighbours().getListDataView().getItemCount()).isEqualTo(35);
        open("t/yamanami-kyodo/benchmark/items/ai");
        assertThat(find(Grid.class).withId("neighbours").exists()).isFalse();
    }

    @Test
    void comparesYearsOnlySinceTheLastBreak() {
        open(PREFECTURE + "ai");
        assertThat(one(Chart.class, "years").model().rows()).hasSize(2);
        open(PREFECTURE + "procedures-26");
        assertThat(find(Chart.class).withId("years").exists()).isFalse();
        assertThat(page()).contains("定義が変わったため");
    }

    @Test
    void knowsAFictionalPrefectureToo() {
        open("t/990001/benchmark/items/ai");
        assertThat(page()).contains("やまなみ県");
    }

    @Test
    void saysThatThereIsNoSuchItem() {
        open(PREFECTURE + "nothing");
        assertThat(page()).contains("この指標はありません");
    }

    @Test
    void saysThatTheDoorIsClosed() {
        given(Play.REFUSED);
        open(PREFECTURE + "ai");
        assertThat(page()).contains("この操作は許可されていません");
    }

    @Test
    void isReachedFromTheListOfItems() {
        open("t/220001/benchmark/items");
        ItemGrid list = one(ItemGrid.class, "item-grid");
        assertThat(test(list).getCellComponent(1, 1).getElement().getChild(0).getAttribute("href"))
                .contains("benchmark/items/ai");
    }

    @SuppressWarnings("unchecked")
    private Grid<MunicipalityAnswers> neighbours() {
        return one(Grid.class, "neighbours");
    }
}
