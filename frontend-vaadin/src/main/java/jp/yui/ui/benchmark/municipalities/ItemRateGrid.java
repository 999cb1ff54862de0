package jp.yui.ui.benchmark.municipalities;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import java.util.function.Function;
import jp.yui.contract.benchmark.ItemRate;
import jp.yui.ui.benchmark.Ranks;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** The scored items of one prefecture beside the nation; the three averages stand apart and are never mixed. */
final class ItemRateGrid extends Grid<ItemRate> {

    ItemRateGrid(List<ItemRate> rates) {
        setId("item-rates");
        getElement().setProperty("accessibleName", getTranslation("rates.title", ""));
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        addColumn(ItemRate::name)
                .setHeader(getTranslation("column.item"))
                .setKey("item")
                .setWidth("14rem")
                .setFlexGrow(1);
        number("mean", ItemRate::mean);
        number("nation", ItemRate::nation);
        number("pooled", ItemRate::pooled);
        number("weighted", ItemRate::populationWeighted);
        addColumn(rate -> Labels.count(rate.n()))
                .setHeader(getTranslation("column.n"))
                .setKey("n")
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        setItems(rates);
    }

    private void number(String key, Function<ItemRate, @Nullable Double> value) {
        addColumn(rate -> Labels.figure(value.apply(rate), 1))
                .setHeader(getTranslation("column." + key))
                .setKey(key)
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(rate -> key.equals("mean") ? "key" : null)
                .setComparator((a, b) -> Ranks.compare(value.apply(a), value.apply(b)))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }
}
