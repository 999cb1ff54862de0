package jp.yui.ui.assessment.results;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.yui.contract.assessment.Framework.Dimension;
import jp.yui.contract.assessment.Result;
import jp.yui.contract.assessment.Result.DimensionLevel;
import jp.yui.ui.assessment.Catalogue;
import jp.yui.ui.assessment.Wordings;
import jp.yui.ui.chart.ChartModel;
import jp.yui.ui.chart.ChartModel.Column;
import jp.yui.ui.chart.ChartModel.Kind;
import jp.yui.ui.chart.ChartModel.Mark;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** The result as a radar: this year, and whatever of last year, target and similar towns there is. */
final class ResultCharts {

    private ResultCharts() {}

    /** An outline of the radar. */
    private record Outline(String key, Function<DimensionLevel, @Nullable Double> level) {

        boolean isThere(Result result) {
            return key.equals("now") || result.dimensions().stream().map(level).anyMatch(Objects::nonNull);
        }
    }

    private static final List<Outline> OUTLINES = List.of(
            new Outline("now", DimensionLevel::level),
            new Outline("previous", DimensionLevel::previous),
            new Outline("target", DimensionLevel::target),
            new Outline("similar", DimensionLevel::similar));

    static ChartModel radar(Result result, Catalogue catalogue, Component page) {
        List<Outline> outlines =
                OUTLINES.stream().filter(one -> one.isThere(result)).toList();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(page.getTranslation("assessment.result.dimension"), -1));
        outlines.forEach(one ->
                columns.add(new Column(page.getTranslation("assessment.result." + one.key()), Labels.LEVEL_DECIMALS)));
        return new ChartModel(
                Kind.LEVELS,
                page.getTranslation("assessment.result.radar"),
                "",
                sentence(result, catalogue, page),
                "yui-assessment-" + result.fiscalYear(),
                columns,
                result.dimensions().stream()
                        .map(one -> cells(one, outlines, catalogue, page))
                        .toList(),
                result.dimensions().stream()
                        .map(one -> new Mark(one.dimension(), "", false, List.of()))
                        .toList(),
                IntStream.rangeClosed(1, outlines.size()).boxed().toList());
    }

    private static List<@Nullable Object> cells(
            DimensionLevel one, List<Outline> outlines, Catalogue catalogue, Component page) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(name(one, catalogue, page));
        outlines.forEach(outline -> cells.add(outline.level().apply(one)));
        return cells;
    }

    static String name(DimensionLevel one, Catalogue catalogue, Component page) {
        return catalogue.dimensions().stream()
                .filter(dimension -> dimension.code().equals(one.dimension()))
                .findFirst()
                .map(Dimension::name)
                .map(name -> Wordings.of(name, page))
                .orElse(one.dimension());
    }

    private static String sentence(Result result, Catalogue catalogue, Component page) {
        Comparator<DimensionLevel> byLevel = Comparator.comparing(one -> Objects.requireNonNull(one.level()));
        List<DimensionLevel> known = result.dimensions().stream()
                .filter(one -> one.level() != null)
                .sorted(byLevel)
                .toList();
        return known.size() < 2
                ? page.getTranslation("assessment.result.not-enough")
                : page.getTranslation(
                        "assessment.result.radar.sentence",
                        name(known.getLast(), catalogue, page),
                        Labels.level(known.getLast().level()),
                        name(known.getFirst(), catalogue, page),
                        Labels.level(known.getFirst().level()));
    }
}
