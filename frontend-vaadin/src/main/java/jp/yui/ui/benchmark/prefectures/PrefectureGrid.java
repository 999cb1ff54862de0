package jp.yui.ui.benchmark.prefectures;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import jp.yui.contract.benchmark.PrefecturePosition;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Own;
import jp.yui.ui.benchmark.Ranks;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** The 47 prefectures as a table that can be sorted by every column; those without a value stay last. */
final class PrefectureGrid extends Grid<PrefecturePosition> {

    PrefectureGrid(Place place, List<PrefecturePosition> prefectures) {
        setId("prefecture-grid");
        getElement().setProperty("accessibleName", getTranslation("prefectures.table"));
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        setAllRowsVisible(true);
        number("rank", one -> Ranks.of(one.rank(), one.tied(), this), PrefecturePosition::rank);
        name(place);
        number("t-score", one -> Labels.figure(one.tScore(), 1), PrefecturePosition::tScore);
        number("mean-score", one -> Labels.figure(one.meanScore(), 1), PrefecturePosition::meanScore);
        number("with-data", this::coverage, PrefecturePosition::withData);
        number("town-share", one -> Labels.figure(one.townShare(), 1), PrefecturePosition::townShare);
        number("card", one -> Labels.figure(one.cardPossession(), 1), PrefecturePosition::cardPossession);
        setPartNameGenerator(one -> Own.prefecture(place, one.code()) ? "own" : null);
        setItems(prefectures);
    }

    private void name(Place place) {
        addComponentColumn(one -> link(place, one))
                .setHeader(getTranslation("column.prefecture"))
                .setKey("name")
                .setComparator(Comparator.comparing(PrefecturePosition::code))
                .setAutoWidth(true)
                .setFlexGrow(1);
    }

    private static Anchor link(Place place, PrefecturePosition one) {
        Anchor link = new Anchor(Addresses.municipalities(place, one.code()), one.name());
        link.setId("prefecture-" + one.code());
        return link;
    }

    private String coverage(PrefecturePosition one) {
        return getTranslation(
                "column.with-data.cell", Labels.count(one.withData()), Labels.count(one.municipalities()));
    }

    private <V extends Comparable<V>> void number(
            String key, Function<PrefecturePosition, String> text, Function<PrefecturePosition, @Nullable V> order) {
        addColumn(text::apply)
                .setHeader(getTranslation("column." + key))
                .setKey(key)
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(one -> key.equals("t-score") ? "key" : null)
                .setComparator((a, b) -> Ranks.compare(order.apply(a), order.apply(b)))
                .setAutoWidth(true);
    }
}
