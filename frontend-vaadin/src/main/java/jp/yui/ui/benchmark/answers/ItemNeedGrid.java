package jp.yui.ui.benchmark.answers;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import jp.yui.contract.benchmark.ItemRate;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Ranks;
import jp.yui.ui.benchmark.Shares;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** The items of a prefecture beside the nation; first those in which it is furthest behind. */
final class ItemNeedGrid extends Grid<ItemRate> {

    static final Comparator<ItemRate> NEED = (one, other) -> Ranks.compare(ahead(one), ahead(other));

    ItemNeedGrid(Place place, List<ItemRate> items) {
        setId("item-needs");
        getElement().setProperty("accessibleName", getTranslation("answers.needs"));
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        addComponentColumn(one -> new Anchor(Addresses.item(place, one.item()), one.name()))
                .setHeader(getTranslation("column.item"))
                .setFlexGrow(1);
        column("prefecture-mean", one -> Shares.of(one.mean(), one.scale()), ItemRate::mean);
        column("nation-mean", one -> Shares.of(one.nation(), one.scale()), ItemRate::nation);
        column("difference", one -> Labels.change(ahead(one), 1), ItemNeedGrid::ahead)
                .setPartNameGenerator(one -> "key");
        setItems(items.stream().sorted(NEED).toList());
    }

    private Column<ItemRate> column(
            String key, Function<ItemRate, String> text, Function<ItemRate, @Nullable Double> order) {
        return addColumn(text::apply)
                .setHeader(getTranslation("column." + key))
                .setKey(key)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator((a, b) -> Ranks.compare(order.apply(a), order.apply(b)))
                .setWidth("6rem")
                .setFlexGrow(0);
    }

    private static @Nullable Double ahead(ItemRate one) {
        return Shares.difference(one.need());
    }
}
