package jp.yui.ui.benchmark.municipalities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.IntStream;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.tenancy.LocalBody;
import jp.yui.ui.ViewTest;
import org.junit.jupiter.api.Test;

/** The municipalities of one prefecture. */
class MunicipalitiesTests extends ViewTest {

    private static final String PAGE = "t/220001/benchmark/municipalities";

    @Test
    void beginsWithOnesOwnPrefectureAgainstTheNation() {
        open(PAGE);
        assertThat(prefecture().getValue().name()).isEqualTo("静岡県");
        assertThat(base().getValue()).isEqualTo(Base.NATION);
        assertThat(grid()).isNotNull();
    }

    @Test
    void opensAnyOfficialPrefecture() {
        open(PAGE + "?prefecture=390003&base=PREFECTURE");
        assertThat(page()).contains("高知県の市区町村（35団体）");
        assertThat(base().getValue()).isEqualTo(Base.PREFECTURE);
    }

    @Test
    void keepsTheChoiceInTheAddress() {
        open(PAGE);
        test(base()).selectItem("同じ人口区分");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("base=POPULATION_CLASS")
                .contains("prefecture=220001");
    }

    @Test
    void listsABodyWithoutDataAndSaysWhy() {
        open(PAGE);
        assertThat(one(Paragraph.class, "missing").getText()).isEqualTo("値のない団体：長泉町（回答不足）");
        assertThat(test(grid()).getCellText(30, 2)).isEqualTo("回答不足");
    }

    @Test
    void showsThreeAveragesOfAnItemBesideEachOther() {
        open(PAGE);
        ItemRateGrid rates = one(ItemRateGrid.class, "item-rates");
        List<String> online = cells(rates, 11);
        assertThat(online).startsWith("よく使う32手続のオンライン化状況").endsWith("35");
        double mean = Double.parseDouble(online.get(1));
        assertThat(Double.parseDouble(online.get(3))).as("pooled").isEqualTo(mean - 2.5, within(0.11));
        assertThat(Double.parseDouble(online.get(4))).as("weighted").isEqualTo(mean + 5, within(0.11));
        assertThat(cells(rates, 0)).element(3).isEqualTo("—");
    }

    private List<String> cells(ItemRateGrid grid, int row) {
        return IntStream.range(0, grid.getColumns().size())
                .mapToObj(column -> test(grid).getCellText(row, column))
                .toList();
    }

    @Test
    void showsAFictionalTownItsOwnPrefecture() {
        open("t/993018/benchmark/municipalities");
        assertThat(prefecture().getValue().name()).isEqualTo("やまなみ県");
        assertThat(page()).contains("やまなみ県の市区町村");
    }

    @Test
    void offersTheFictionalPrefectureToItsOwnPeopleOnly() {
        open(PAGE);
        assertThat(test(prefecture()).getSuggestionItems()).hasSize(47);
    }

    @Test
    void asksAConsortiumForAPrefecture() {
        open("t/yamanami-kyodo/benchmark/municipalities");
        assertThat(page()).contains("都道府県を選んでください");
    }

    @Test
    void ignoresAPrefectureThatIsNone() {
        open("t/yamanami-kyodo/benchmark/municipalities?prefecture=123456&base=EVERYTHING");
        assertThat(page()).contains("都道府県を選んでください");
    }

    private MunicipalityGrid grid() {
        return one(MunicipalityGrid.class, "municipality-grid");
    }

    private ComboBox<LocalBody> prefecture() {
        return comboBox("prefecture");
    }

    private Select<Base> base() {
        return select("base");
    }
}
