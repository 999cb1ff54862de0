package jp.yui.ui.benchmark.items;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yui.ui.ViewTest;
import org.junit.jupiter.api.Test;

/** The national figures by item. */
class ItemsTests extends ViewTest {

    @Test
    void keepsTheThreeAveragesApart() {
        open("t/220001/benchmark/items");
        ItemGrid grid = one(ItemGrid.class, "item-grid");
        assertThat(test(grid).getCellText(2, 2)).isEqualTo("62.4");
        assertThat(test(grid).getCellText(2, 3)).isEqualTo("65.4");
        assertThat(test(grid).getCellText(2, 4)).isEqualTo("71.4");
    }

    @Test
    void showsNoQuartilesForAYesOrNo() {
        open("t/220001/benchmark/items");
        assertThat(test(one(ItemGrid.class, "item-grid")).getCellText(0, 5)).isEqualTo("—");
    }
}
