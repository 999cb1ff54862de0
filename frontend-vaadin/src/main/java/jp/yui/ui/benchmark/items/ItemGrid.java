package jp.yui.ui.benchmark.items;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import jp.yui.contract.benchmark.Item;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Ranks;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** The items of the edition with their national figures; different averages stand in columns of their own. */
final class ItemGrid extends Grid<Item> {

    ItemGrid(Place place, List<Item> items) {
        setId("item-grid");
        getElement().setProperty("accessibleName", getTranslation("items.title"));
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(items.size() <= 60);
        addColumn(Item::area)
                .setHeader(getTranslation("column.area"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        addComponentColumn(item -> name(place, item))
                .setHeader(getTranslation("column.item"))
                .setWidth("15rem")
                .setFlexGrow(1);
        number("mean", Item::mean, 1);
        number("pooled", Item::pooled, 1);
        number("weighted", Item::populationWeighted, 1);
        quartiles();
        count("n", Item::n);
        count("not-applicable", Item::notApplicable);
        count("not-answered", one -> one.notAnswered() + one.notCollected());
        setItems(items);
    }

    private Span name(Place place, Item item) {
        Span name = new Span(new Anchor(Addresses.item(place, item.code()), item.name()));
        if (item.scored()) {
            Span tag = new Span(getTranslation("items.scored"));
            tag.addClassNames("tag", "quiet");
            name.add(new Span(" "), tag);
        }
        return name;
    }

    private void quartiles() {
        addColumn(one -> one.median() == null
                        ? Labels.NONE
                        : getTranslation(
                                "items.quartiles",
                                Labels.figure(one.q1(), 1),
                                Labels.figure(one.median(), 1),
                                Labels.figure(one.q3(), 1)))
                .setHeader(getTranslation("column.quartiles"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void number(String key, Function<Item, @Nullable Double> value, int decimals) {
        addColumn(one -> Labels.figure(value.apply(one), decimals))
                .setHeader(getTranslation("column." + key))
                .setKey(key)
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(one -> key.equals("mean") ? "key" : null)
                .setComparator((a, b) -> Ranks.compare(value.apply(a), value.apply(b)))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void count(String key, Function<Item, Integer> value) {
        addColumn(one -> Labels.count(value.apply(one)))
                .setHeader(getTranslation("column." + key))
                .setKey(key)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator((a, b) -> Ranks.compare(value.apply(a), value.apply(b)))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }
}
