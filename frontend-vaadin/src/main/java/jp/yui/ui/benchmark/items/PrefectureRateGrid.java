package jp.yui.ui.benchmark.items;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import jp.yui.contract.benchmark.ItemRate;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Own;
import jp.yui.ui.benchmark.Ranks;
import jp.yui.ui.benchmark.Shares;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** One item by prefecture in code order; official figures, so that any column can be sorted. */
final class PrefectureRateGrid extends Grid<ItemRate> {

    PrefectureRateGrid(Place place, List<ItemRate> rates) {
        setId("rates");
        getElement().setProperty("accessibleName", getTranslation("item.table"));
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        addComponentColumn(one -> new Anchor(Addresses.answers(place, one.prefectureCode()), one.prefectureName()))
                .setHeader(getTranslation("column.prefecture"))
                .setKey("prefecture")
                .setComparator(Comparator.comparing(ItemRate::prefectureCode))
                .setAutoWidth(true)
                .setFlexGrow(1);
        column("mean-of", one -> Shares.of(one.mean(), one.scale()), ItemRate::mean);
        column("difference", one -> Labels.change(ahead(one), 1), PrefectureRateGrid::ahead);
        column("n", one -> Labels.count(one.n()), one -> (double) one.n());
        setPartNameGenerator(one -> Own.prefecture(place, one.prefectureCode()) ? "own" : null);
        setItems(rates);
    }

    private void column(String key, Function<ItemRate, String> text, Function<ItemRate, @Nullable Double> order) {
        addColumn(text::apply)
                .setHeader(getTranslation("column." + key))
                .setKey(key)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator((a, b) -> Ranks.compare(order.apply(a), order.apply(b)))
                .setAutoWidth(true);
    }

    private static @Nullable Double ahead(ItemRate one) {
        return Shares.difference(one.need());
    }
}
