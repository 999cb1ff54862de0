package jp.yui.ui.benchmark;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.yui.contract.benchmark.MunicipalityPosition;
import jp.yui.ui.chart.ChartModel;
import jp.yui.ui.chart.ChartModel.Column;
import jp.yui.ui.chart.ChartModel.Kind;
import jp.yui.ui.chart.ChartModel.Mark;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** The municipalities of a prefecture as charts. */
final class MunicipalityCharts {

    private MunicipalityCharts() {}

    static ChartModel distribution(Place place, List<MunicipalityPosition> all, Component page) {
        return new ChartModel(
                Kind.HISTOGRAM,
                page.getTranslation("municipalities.distribution"),
                "",
                sentence(all, page),
                "yui-municipalities-t-score-" + place.year(),
                List.of(
                        new Column(page.getTranslation("column.municipality"), -1),
                        new Column(page.getTranslation("column.t-score"), 1)),
                all.stream()
                        .map(one -> Arrays.<@Nullable Object>asList(one.name(), one.tScore()))
                        .toList(),
                all.stream().map(one -> mark(place, one)).toList(),
                List.of(1));
    }

    private static Mark mark(Place place, MunicipalityPosition one) {
        boolean own = Own.code(place).filter(one.code()::equals).isPresent();
        return new Mark(one.name(), "", own, List.of());
    }

    private static String sentence(List<MunicipalityPosition> all, Component page) {
        List<Double> scores = all.stream()
                .map(MunicipalityPosition::tScore)
                .filter(Objects::nonNull)
                .toList();
        long above = scores.stream().filter(score -> score >= 50).count();
        return page.getTranslation(
                "municipalities.distribution.sentence", Labels.count(scores.size()), Labels.count(above));
    }
}
