package jp.yui.ui.benchmark.municipalities;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.ItemComparison;
import jp.yui.contract.tenancy.LocalBody;
import jp.yui.ui.ViewTest;
import jp.yui.ui.chart.Chart;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One municipality by itself. */
class MunicipalityTests extends ViewTest {

    private static final String PAGE = "t/220001/benchmark/municipalities/222038";

    @Test
    void saysWhichTownItIsAndWhereItStands() {
        open(PAGE);
        assertThat(page()).contains("沼津市").contains("静岡県・人口").contains("1,733団体の平均 46.1");
        assertThat(one(Span.class, "figure-rank").getText()).endsWith("／1,733");
    }

    @Test
    void putsFirstWhatMostOthersAreAheadIn() {
        open(PAGE);
        assertThat(grid().getListDataView().getItems().map(ItemComparison::item))
                .containsExactly("online-26", "ai", "cio", "online-32");
    }

    @Test
    void namesWhatIsNotApplicableInsteadOfAZero() {
        open(PAGE);
        assertThat(test(grid()).getCellText(3, 1)).isEqualTo("対象外（−）");
        assertThat(test(grid()).getCellText(1, 1)).isEqualTo("未実施");
        assertThat(test(grid()).getCellText(1, 2)).isEqualTo("48.1% が実施");
    }

    @Test
    void saysWhichAreasLieBehindTheBase() {
        open(PAGE);
        assertThat(one(Chart.class, "areas").model().sentence()).isEqualTo("比較対象の中央値より低い分野：自治体業務のDX、住民サービスのDX");
        assertThat(one(Chart.class, "history").model().rows()).hasSize(2);
    }

    @Test
    void keepsTheBaseInTheAddress() {
        open(PAGE + "?base=POPULATION_CLASS");
        assertThat(select("base").getValue()).isEqualTo(Base.POPULATION_CLASS);
        test(this.<Base>select("base")).selectItem("同じ都道府県");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("municipalities/222038")
                .contains("base=PREFECTURE");
    }

    @Test
    void showsWhereItStandsAsAStripToo() {
        open(PAGE);
        assertThat(one(PlaceStrip.class, "place").getElement().getChild(0).getAttribute("aria-label"))
                .matches("下から[0-9]+％の位置。.*");
    }

    @Test
    void saysBesideAnyBaseWhatSimilarBodiesDo() {
        open(PAGE);
        assertThat(grid().getColumnByKey("similar").getHeaderText()).isEqualTo("同じ人口区分");
        assertThat(test(grid()).getCellText(1, 3)).isEqualTo("48.1% が実施");
        open(PAGE + "?base=POPULATION_CLASS");
        assertThat(grid().getColumnByKey("similar")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"東伊豆", "ひがしいず", "2230"})
    void findsAnotherOneByNameReadingAndCode(String typed) {
        open(PAGE);
        ComboBox<LocalBody> search = comboBox("body-search");
        test(search).setFilter(typed);
        assertThat(test(search).getSuggestions()).contains("東伊豆町（静岡県）").doesNotContain("静岡県（静岡県）");
        test(search).selectItem("東伊豆町（静岡県）");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith("municipalities/223018");
    }

    @Test
    void saysThatItKnowsNoSuchBody() {
        open("t/220001/benchmark/municipalities/222039");
        assertThat(page()).contains("この団体の値はありません");
        open("t/220001/benchmark/municipalities/220001");
        assertThat(page()).contains("この団体の値はありません");
    }

    @Test
    void saysThatTheDoorIsClosed() {
        given(Play.REFUSED);
        open(PAGE);
        assertThat(page()).doesNotContain("沼津市");
    }

    @Test
    void isReachedFromTheList() {
        open("t/220001/benchmark/municipalities");
        var list = one(MunicipalityGrid.class, "municipality-grid");
        assertThat(test(list).getCellComponent(2, 0).getElement().getAttribute("href"))
                .contains("benchmark/municipalities/222038")
                .contains("base=NATION");
    }

    private ItemComparisonGrid grid() {
        return one(ItemComparisonGrid.class, "item-comparison");
    }
}
