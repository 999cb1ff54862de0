package jp.yui.ui.benchmark.municipalities;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.MunicipalityPosition;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Own;
import jp.yui.ui.benchmark.Ranks;
import jp.yui.ui.benchmark.Reasons;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** The municipalities of one prefecture; a body without a T-score stays in the list and says why. */
final class MunicipalityGrid extends Grid<MunicipalityPosition> {

    MunicipalityGrid(Place place, Base base, List<MunicipalityPosition> all) {
        setId("municipality-grid");
        getElement().setProperty("accessibleName", getTranslation("municipalities.title"));
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        setAllRowsVisible(all.size() <= 60);
        name(place, base);
        number("rank", this::rank, MunicipalityPosition::rank);
        number("t-score", this::tScore, MunicipalityPosition::tScore);
        number("score", one -> Labels.figure(one.score(), 1), MunicipalityPosition::score);
        number("percentile", one -> Labels.figure(one.percentile(), 0), MunicipalityPosition::percentile);
        number("population", one -> Labels.count(one.population()), MunicipalityPosition::population);
        number(
                "score-na",
                one -> Labels.figure(one.scoreNotApplicableAsZero(), 1),
                MunicipalityPosition::scoreNotApplicableAsZero);
        number("coverage", one -> Labels.figure(one.coverage(), 0) + "%", MunicipalityPosition::coverage);
        setPartNameGenerator(one -> Own.code(place).filter(one.code()::equals).isPresent() ? "own" : null);
        setItems(all);
    }

    private String rank(MunicipalityPosition one) {
        return one.rank() == null
                ? Labels.NONE
                : getTranslation("rank.of", Ranks.of(one.rank(), one.tied(), this), Labels.count(one.of()));
    }

    private String tScore(MunicipalityPosition one) {
        return one.tScore() == null ? Reasons.of(one.reason(), this) : Labels.figure(one.tScore(), 1);
    }

    private void name(Place place, Base base) {
        addComponentColumn(one -> new Anchor(Addresses.municipality(place, one.code(), base), one.name()))
                .setHeader(getTranslation("column.municipality"))
                .setKey("municipality")
                .setComparator(Comparator.comparing(MunicipalityPosition::code))
                .setAutoWidth(true)
                .setFlexGrow(1);
    }

    private <V extends Comparable<V>> void number(
            String key,
            Function<MunicipalityPosition, String> text,
            Function<MunicipalityPosition, @Nullable V> order) {
        addColumn(text::apply)
                .setHeader(getTranslation("column." + key))
                .setKey(key)
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(one -> key.equals("t-score") ? "key" : null)
                .setComparator((a, b) -> Ranks.compare(order.apply(a), order.apply(b)))
                .setAutoWidth(true);
    }
}
