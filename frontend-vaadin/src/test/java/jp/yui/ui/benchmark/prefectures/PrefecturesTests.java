package jp.yui.ui.benchmark.prefectures;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import jp.yui.contract.benchmark.PrefecturePosition;
import jp.yui.ui.ViewTest;
import jp.yui.ui.benchmark.ColumnChooser;
import jp.yui.ui.chart.Chart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 47 prefectures beside each other. */
class PrefecturesTests extends ViewTest {

    @BeforeEach
    void openPage() {
        open("t/220001/benchmark/prefectures");
    }

    @Test
    void listsAll47() {
        assertThat(test(grid()).size()).isEqualTo(47);
    }

    @Test
    void namesTheEditionAndSaysThatItIsNoJudgement() {
        assertThat(page()).contains("版 2023-1", "1,733／1,741団体", "良し悪しの評価ではありません");
    }

    @Test
    void leadsFromEachPrefectureToItsMunicipalities() {
        assertThat(((Anchor) test(grid()).getCellComponent(38, "name")).getHref())
                .isEqualTo("t/220001/benchmark/municipalities?fiscalYear=2023&prefecture=390003");
    }

    @Test
    void keepsThoseWithoutAValueLastWhenSorted() {
        grid().sort(List.of(new GridSortOrder<>(grid().getColumnByKey("t-score"), SortDirection.ASCENDING)));
        assertThat(test(grid()).getRow(46).tScore()).isNull();
        assertThat(test(grid()).getRow(0).tScore()).isNotNull();
    }

    @Test
    void hidesAColumnOnRequest() {
        MenuBar columns = one(ColumnChooser.class, "columns");
        new MenuBarTester<>(columns).clickItem("列を選ぶ", "平均スコア");
        assertThat(grid().getColumnByKey("mean-score").isVisible()).isFalse();
        new MenuBarTester<>(columns).clickItem("列を選ぶ", "平均スコア");
        assertThat(grid().getColumnByKey("mean-score").isVisible()).isTrue();
    }

    @Test
    void marksOnesOwnOnTheMap() {
        assertThat(map().model().marks())
                .filteredOn(mark -> mark.own())
                .extracting(mark -> mark.label())
                .containsExactly("静岡");
    }

    @Test
    void placesEachTileOnASpotOfItsOwn() {
        assertThat(map().model().marks()).extracting(mark -> mark.place()).doesNotHaveDuplicates();
    }

    @Test
    void saysTheCoefficientWithItsIntervalAndNothingAboutCauses() {
        Chart relation = one(Chart.class, "relation");
        assertThat(relation.model().headline()).isEqualTo("r = −0.52（46都道府県、95％区間 −0.70〜−0.27）");
        assertThat(relation.model().sentence()).contains("低い傾向", "因果を示すものではありません");
    }

    @Test
    void claimsNoRelationWhereTheIntervalIncludesZero() {
        test(select("relation-measure")).selectItem("カード保有率");
        assertThat(one(Chart.class, "relation").model().sentence()).contains("関係があるとはいえません");
    }

    private Chart map() {
        return one(Chart.class, "map");
    }

    private Grid<PrefecturePosition> grid() {
        return one(PrefectureGrid.class, "prefecture-grid");
    }
}
