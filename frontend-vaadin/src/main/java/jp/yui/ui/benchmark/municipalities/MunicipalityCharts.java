package jp.yui.ui.benchmark.municipalities;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.yui.contract.benchmark.AreaComparison;
import jp.yui.contract.benchmark.MunicipalityPosition;
import jp.yui.contract.benchmark.YearPosition;
import jp.yui.ui.benchmark.Own;
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

    /** Area by area: the municipality and the median of its base. */
    static ChartModel areas(MunicipalityPosition one, List<AreaComparison> areas, Component page) {
        return new ChartModel(
                Kind.RADAR,
                page.getTranslation("municipality.areas"),
                "",
                said(behind(areas), page),
                "yui-areas-" + one.code() + "-" + one.edition(),
                List.of(
                        new Column(page.getTranslation("column.area"), -1),
                        new Column(one.name(), 1),
                        new Column(page.getTranslation("municipality.median"), 1),
                        new Column(page.getTranslation("column.n"), 0)),
                areas.stream()
                        .map(area ->
                                Arrays.<@Nullable Object>asList(area.area(), area.score(), area.median(), area.n()))
                        .toList(),
                areas.stream()
                        .map(area -> new Mark(area.area(), "", false, List.of()))
                        .toList(),
                List.of(1, 2));
    }

    private static String said(List<String> behind, Component page) {
        return behind.isEmpty()
                ? page.getTranslation("municipality.areas.level")
                : page.getTranslation(
                        "municipality.areas.behind", String.join(page.getTranslation("list.separator"), behind));
    }

    private static List<String> behind(List<AreaComparison> areas) {
        return areas.stream()
                .filter(area -> area.score() != null && area.median() != null && area.score() < area.median())
                .map(AreaComparison::area)
                .toList();
    }

    /** T-score year by year; the base it is measured against moves as well. */
    static ChartModel history(MunicipalityPosition one, List<YearPosition> years, Component page) {
        YearPosition last = years.getLast();
        return new ChartModel(
                Kind.LINE,
                page.getTranslation("municipality.history"),
                "",
                page.getTranslation(
                        "municipality.history.sentence",
                        Labels.year(last.fiscalYear(), page),
                        Labels.figure(last.tScore(), 1),
                        Labels.figure(last.score(), 1),
                        Labels.figure(last.mean(), 1)),
                "yui-history-" + one.code() + "-" + one.edition(),
                List.of(
                        new Column(page.getTranslation("column.year"), -1),
                        new Column(page.getTranslation("column.t-score"), 1),
                        new Column(page.getTranslation("column.score"), 1),
                        new Column(page.getTranslation("column.base-mean"), 1)),
                years.stream()
                        .map(year -> Arrays.<@Nullable Object>asList(
                                Labels.year(year.fiscalYear(), page), year.tScore(), year.score(), year.mean()))
                        .toList(),
                years.stream()
                        .map(year -> new Mark(year.edition(), "", false, List.of()))
                        .toList(),
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
