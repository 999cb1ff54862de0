package jp.yui.ui.assessment.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.Test;

/** Whom the prefecture should help, and why. */
class SupportPageTests extends ViewTest {

    private static final String OPEN = "t/990001/assessment/rounds/00000000-0000-0003-0000-000000000002";
    private static final String CLOSED = "t/990001/assessment/rounds/00000000-0000-0003-0000-000000000003";

    @Test
    void namesEachMunicipalityWithItsReasons() {
        open(OPEN + "/support");
        assertThat(page()).contains("24団体のうち、支援が要るしるしのある団体は 3団体");
        assertThat(table("needs-table"))
                .contains(
                        "白樺村",
                        "11点",
                        "失敗型：入れたが使われていない（運用の平均 0.80）",
                        "ベンダー依存、職員の疲弊、形骸化",
                        "人材の壁が高い（平均 0.50）",
                        "前の年度から −0.31",
                        "期限を12日過ぎて未提出",
                        "差戻し2回");
    }

    @Test
    void leadsToTheResultOnceThereIsOne() {
        open(OPEN + "/support");
        assertThat(one(Anchor.class, "need-993051").getHref())
                .contains("/responses/")
                .contains("/result?");
        assertThat(one(Anchor.class, "need-993042").getHref())
                .contains("/rounds/")
                .doesNotContain("/result");
    }

    @Test
    void showsWhoRoseAndWhoFellAndWhatIsNotCompared() {
        open(OPEN + "/support");
        assertThat(table("movers-up")).contains("東山市", "＋0.52", "令和7年度").doesNotContain("あさひ市", "白樺村");
        assertThat(table("movers-down")).contains("白樺村", "−0.31", "問いが変わった3項目は比べていません");
        open(CLOSED + "/support");
        assertThat(page()).contains("比べられる前の年度の回答がまだありません");
    }

    @Test
    void offersBothTablesAsFiles() {
        open(OPEN + "/support");
        for (String file : new String[] {"needs", "movers"}) {
            assertThat(find(Anchor.class).withId(file + "-download-csv").exists())
                    .isTrue();
            assertThat(find(Anchor.class).withId(file + "-download-xlsx").exists())
                    .isTrue();
        }
    }

    @Test
    void saysHowTheOrderIsMade() {
        open(OPEN + "/support");
        assertThat(one(Div.class, "support-policy").getElement().getTextRecursively())
                .contains("成績の順位ではありません", "3点：失敗型", "1つにつき1点");
    }

    @Test
    void saysWhenNobodyNeedsSupport() {
        given(Play.EMPTY);
        open(OPEN + "/support");
        assertThat(page()).contains("支援が要るしるしのある団体はありません");
    }

    @Test
    void isReachedFromTheBoard() {
        open(OPEN);
        assertThat(one(Anchor.class, "round-support").getHref()).contains("/support?");
    }

    private String table(String id) {
        return one(NativeTable.class, id).getElement().getTextRecursively();
    }
}
