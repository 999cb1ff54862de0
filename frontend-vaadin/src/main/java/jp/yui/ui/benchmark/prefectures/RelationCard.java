package jp.yui.ui.benchmark.prefectures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import jp.yui.contract.benchmark.Correlation;
import jp.yui.contract.benchmark.PrefecturePosition;
import jp.yui.ui.chart.Chart;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** The prefecture T-score against another measure: the points, the coefficient with its interval, and what it says. */
public final class RelationCard extends Div {

    private static final String TOWN_SHARE = "town-share";
    private static final String CARD = "card-possession";

    private final transient Place place;
    private final transient List<PrefecturePosition> prefectures;
    private final transient List<Correlation> correlations;
    private final Div picture = new Div();

    public RelationCard(Place place, List<PrefecturePosition> prefectures, List<Correlation> correlations) {
        this.place = place;
        this.prefectures = prefectures;
        this.correlations = correlations;
        addClassName("card");
        Div bar = new Div(new H2(getTranslation("relation.heading")), measures());
        bar.addClassName("bar");
        add(bar, picture);
        show(TOWN_SHARE);
    }

    private Select<String> measures() {
        Select<String> measures = new Select<>();
        measures.setId("relation-measure");
        measures.setAriaLabel(getTranslation("relation.measure"));
        measures.setItems(TOWN_SHARE, CARD);
        measures.setItemLabelGenerator(measure -> getTranslation("measure." + measure));
        measures.setValue(TOWN_SHARE);
        measures.addValueChangeListener(change -> show(change.getValue()));
        return measures;
    }

    private void show(String measure) {
        picture.removeAll();
        Optional<Correlation> found = correlations.stream()
                .filter(one ->
                        one.level() == Correlation.Level.PREFECTURE && one.x().equals(measure))
                .findFirst();
        String coefficient =
                found.map(one -> RelationWords.coefficient(one, this)).orElse("");
        String meaning =
                found.map(one -> RelationWords.meaning(one, this)).orElseGet(() -> getTranslation("relation.none"));
        picture.add(new Chart(
                "relation",
                PrefectureCharts.scatter(
                        place, prefectures, this, measure, one -> value(one, measure), coefficient, meaning)));
    }

    private static @Nullable Double value(PrefecturePosition prefecture, String measure) {
        return measure.equals(CARD) ? prefecture.cardPossession() : Double.valueOf(prefecture.townShare());
    }
}
