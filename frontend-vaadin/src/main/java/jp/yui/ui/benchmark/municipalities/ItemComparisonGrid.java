package jp.yui.ui.benchmark.municipalities;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yui.contract.benchmark.ItemComparison;
import jp.yui.contract.benchmark.ValueStatus;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Ranks;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** What one municipality does beside what its base does; first what many others are ahead in. */
final class ItemComparisonGrid extends Grid<ItemComparison> {

    private static final Comparator<ItemComparison> NEED =
            (one, other) -> Ranks.compare(negative(one.ahead()), negative(other.ahead()));

    private final transient Place place;
    private final transient Map<String, ItemComparison> similar;

    /**
     * @param items the items beside the chosen base
     * @param similar the same beside the bodies of the same population class; empty if that is the chosen base
     */
    ItemComparisonGrid(Place place, List<ItemComparison> items, List<ItemComparison> similar) {
        this.place = place;
        this.similar = similar.stream().collect(Collectors.toMap(ItemComparison::item, Function.identity()));
        setId("item-comparison");
        getElement().setProperty("accessibleName", getTranslation("municipality.title"));
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        addComponentColumn(this::name)
                .setHeader(getTranslation("column.item"))
                .setWidth("16rem")
                .setFlexGrow(1);
        column("own-value", this::own, (a, b) -> Ranks.compare(a.value(), b.value()), "8rem")
                .setPartNameGenerator(one -> "key");
        column("base-value", this::base, (a, b) -> Ranks.compare(a.mean(), b.mean()), "11rem");
        if (!similar.isEmpty()) {
            column("similar", this::similar, (a, b) -> Ranks.compare(similarMean(a), similarMean(b)), "8.5rem");
        }
        addComponentColumn(this::ahead)
                .setHeader(getTranslation("column.ahead"))
                .setKey("ahead")
                .setComparator(NEED)
                .setWidth("11rem")
                .setFlexGrow(0);
        column("n", this::counted, (a, b) -> Integer.compare(a.n(), b.n()), "10rem");
        setItems(items.stream().sorted(NEED).toList());
    }

    private Column<ItemComparison> column(
            String key, Function<ItemComparison, String> text, Comparator<ItemComparison> order, String width) {
        return addColumn(text::apply)
                .setHeader(getTranslation("column." + key))
                .setKey(key)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(order::compare)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private Div name(ItemComparison item) {
        Span area = new Span(item.area());
        area.addClassName("muted");
        return new Div(new Div(new Anchor(Addresses.item(place, item.item()), item.name())), area);
    }

    private String own(ItemComparison item) {
        if (item.status() != ValueStatus.VALUE || item.value() == null) {
            return getTranslation("status." + item.status());
        }
        return switch (item.scale()) {
            case BOOLEAN -> getTranslation(item.value() > 0 ? "answer.yes" : "answer.no");
            case RATE -> percent(item.value());
            case COUNT, ORDINAL, MONEY -> Labels.count(item.value());
        };
    }

    private String base(ItemComparison item) {
        if (item.mean() == null) {
            return Labels.NONE;
        }
        return switch (item.scale()) {
            case BOOLEAN -> getTranslation("municipality.does", percent(item.mean()));
            case RATE -> getTranslation("municipality.middle", percent(item.median()));
            case COUNT, ORDINAL, MONEY -> getTranslation("municipality.middle", Labels.count(item.median()));
        };
    }

    private String similar(ItemComparison item) {
        ItemComparison its = similar.get(item.item());
        return its == null ? Labels.NONE : base(its);
    }

    private @Nullable Double similarMean(ItemComparison item) {
        ItemComparison its = similar.get(item.item());
        return its == null ? null : its.mean();
    }

    /** How many are further, as figure and as strip; nothing where neither direction is better. */
    private Div ahead(ItemComparison item) {
        Div cell = new Div(new Span(item.ahead() == null ? Labels.NONE : percent(item.ahead())));
        cell.addClassName("strip");
        if (item.ahead() != null) {
            Span bar = new Span();
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.getStyle().set("--share", Math.round(item.ahead()) + "%");
            cell.add(bar);
        }
        return cell;
    }

    private String counted(ItemComparison item) {
        return item.notApplicable() == 0
                ? Labels.count(item.n())
                : getTranslation("municipality.counted", Labels.count(item.n()), Labels.count(item.notApplicable()));
    }

    private static String percent(@Nullable Double value) {
        return value == null ? Labels.NONE : Labels.figure(value, 1) + "%";
    }

    private static @Nullable Double negative(@Nullable Double value) {
        return value == null ? null : -value;
    }
}
