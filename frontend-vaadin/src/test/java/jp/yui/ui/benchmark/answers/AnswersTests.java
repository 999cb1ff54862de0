package jp.yui.ui.benchmark.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yui.contract.benchmark.ItemRate;
import jp.yui.contract.benchmark.MunicipalityAnswers;
import jp.yui.contract.benchmark.ValueStatus;
import jp.yui.ui.ViewTest;
import jp.yui.ui.benchmark.Legend;
import jp.yui.ui.chart.Chart;
import jp.yui.ui.chart.ChartModel;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.Test;

/** A whole prefecture: the heat table, who needs help first, and how the classes differ. */
class AnswersTests extends ViewTest {

    private static final String PAGE = "t/220001/benchmark/answers";

    @Test
    void saysInEveryCellWhatItsLookMeans() {
        open(PAGE);
        assertThat(row(5).code().value()).isEqualTo("222062");
        assertThat(test(grid()).getCellText(5, 2)).isEqualTo("実施");
        assertThat(look(5, "cio")).isEqualTo("look-step-4");
        assertThat(test(grid()).getCellText(1, 12)).isEqualTo("対象外");
        assertThat(look(1, "procedures-26")).isEqualTo("look-not-applicable");
    }

    @Test
    void givesEveryReasonWhyThereIsNoFigureALookOfItsOwn() {
        open(PAGE);
        Set<String> looks = grid().getListDataView()
                .getItems()
                .limit(ValueStatus.values().length)
                .map(row -> part(row, "procedures-26"))
                .collect(Collectors.toSet());
        assertThat(looks).hasSameSizeAs(ValueStatus.values());
        assertThat(find(ListItem.class).from(one(Legend.class, "looks")).all())
                .extracting(item -> item.getClassName())
                .containsAll(looks)
                .doesNotHaveDuplicates();
    }

    @Test
    void standsInCodeOrderUnlessAskedOtherwise() {
        open(PAGE);
        assertThat(rows()).hasSize(35).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        assertThat(page()).doesNotContain("順位を付けます").contains("順位は付けません");
    }

    @Test
    void putsFirstWhoNeedsMostAndKeepsApartWhoHasTooFewAnswers() {
        open(PAGE + "?order=NEED");
        assertThat(rows()).hasSize(34).extracting(MunicipalityAnswers::need).doesNotContainNull();
        assertThat(rows().getFirst().need()).isGreaterThan(rows().getLast().need());
        assertThat(rows().getLast().name()).isEqualTo("富士宮市");
        AnswerGrid apart = one(AnswerGrid.class, "answers-apart");
        assertThat(apart.getListDataView().getItems().map(MunicipalityAnswers::name))
                .containsExactly("長泉町");
        assertThat(test(apart).getCellText(0, 1)).isEqualTo("回答不足");
    }

    @Test
    void keepsPrefectureAndOrderInTheAddress() {
        open(PAGE + "?prefecture=010006");
        test(this.<Order>select("order")).selectItem("支援の必要度順");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("prefecture=010006")
                .contains("order=NEED");
        assertThat(page()).contains("北海道の取組（35団体）");
    }

    @Test
    void showsTheMeansBelowTheMunicipalities() {
        open(PAGE);
        var means = grid().getFooterRows();
        assertThat(means.get(0).getCell(grid().getColumnByKey("name")).getText())
                .isEqualTo("静岡県");
        assertThat(means.get(1).getCell(grid().getColumnByKey("ai")).getText()).isEqualTo("48.1%");
    }

    @Test
    void beginsWithTheItemsInWhichThePrefectureIsFurthestBehind() {
        open(PAGE);
        List<Double> needs = one(ItemNeedGrid.class, "item-needs")
                .getListDataView()
                .getItems()
                .map(ItemRate::need)
                .filter(Objects::nonNull)
                .toList();
        assertThat(needs).hasSize(12).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        String first = test(one(ItemNeedGrid.class, "item-needs")).getCellText(0, 3);
        assertThat(first).startsWith("−");
    }

    @Test
    void drawsTheClassesOfThePrefectureBesideThoseOfTheNation() {
        open(PAGE);
        ChartModel boxes = one(Chart.class, "spread").model();
        assertThat(boxes.sentence()).isEqualTo("静岡県の中央値が全国の中央値より低い人口区分：5千人未満、5千～1万人未満");
        assertThat(boxes.rows()).hasSize(13);
        assertThat(boxes.rows().get(0)).startsWith("5千人未満", "静岡県");
        assertThat(boxes.rows().get(1)).startsWith("5千人未満", "全国");
        assertThat(boxes.rows().getLast()).startsWith("30万人以上", "全国");
        assertThat(boxes.marks().getFirst().own()).isTrue();
    }

    @Test
    void asksWhichPrefectureWhereNoneIsAtHome() {
        open("t/yui/benchmark/answers");
        assertThat(page()).contains("都道府県を選んでください");
        open("t/yui/benchmark/answers?prefecture=220001");
        assertThat(page()).contains("静岡県の取組（35団体）");
    }

    @Test
    void saysThatTheDoorIsClosed() {
        given(Play.REFUSED);
        open(PAGE);
        assertThat(page()).doesNotContain("沼津市");
    }

    @Test
    void isReachedFromTheListOfPositions() {
        open("t/220001/benchmark/municipalities");
        assertThat(one(com.vaadin.flow.component.html.Anchor.class, "answers").getHref())
                .contains("benchmark/answers")
                .contains("prefecture=220001");
    }

    private AnswerGrid grid() {
        return one(AnswerGrid.class, "answers-grid");
    }

    private List<MunicipalityAnswers> rows() {
        return grid().getListDataView().getItems().toList();
    }

    private MunicipalityAnswers row(int index) {
        return rows().get(index);
    }

    private String look(int row, String item) {
        return part(row(row), item);
    }

    private String part(MunicipalityAnswers row, String item) {
        return String.valueOf(grid().getColumnByKey(item).getPartNameGenerator().apply(row));
    }
}
