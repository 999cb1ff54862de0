package jp.yui.ui.assessment.aggregates;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.Test;

/** National means as a town or a prefecture reads them. */
class AggregatesPageTests extends ViewTest {

    private static final String TOWN = "t/993018/assessment/aggregates";

    @Test
    void showsEachGroupAndSaysWhyOneIsNotShown() {
        open(TOWN);
        assertThat(table("groups-table"))
                .contains("全体610.840.42 ・ 0.78 ・ 1.25", "5千人未満90.55—", "ほかの団体を守るため出しません", "団体が少ないので出しません");
        assertThat(page()).contains("第2回の集計・令和8年11月20日");
    }

    @Test
    void showsTheDimensionsOfTheGroupThatIsChosen() {
        open(TOWN);
        assertThat(table("measures-table")).contains("目的とリーダーシップ61");
        test(select("measures-group")).selectItem("5千人未満");
        assertThat(table("measures-table")).contains("目的とリーダーシップ90.68");
    }

    @Test
    void leadsToAnotherYearByItsAddress() {
        open(TOWN);
        test(select("aggregates-of")).selectItem("令和7年度（YUI-2026.1）");
        assertThat(page()).contains("第1回の集計・令和7年11月20日");
        assertThat(table("groups-table")).contains("全体18");
    }

    @Test
    void explainsTheRulesAlsoWhileNothingIsPublished() {
        given(Play.EMPTY);
        open(TOWN);
        assertThat(page()).contains("公開された平均はまだありません", "調査の締切から14日");
        assertThat(one(Div.class, "aggregates-rules").getElement().getTextRecursively())
                .contains("6団体以上", "3団体以上そろうまで待ちます", "一度入った回答は");
    }

    @Test
    void isReachedFromTheMenuOfTownAndPrefecture() {
        open("t/993018");
        assertThat(find(Anchor.class).withId("nav-aggregates").exists()).isTrue();
        open("t/990001");
        assertThat(find(Anchor.class).withId("nav-aggregates").exists()).isTrue();
    }

    private String table(String id) {
        return one(NativeTable.class, id).getElement().getTextRecursively();
    }
}
