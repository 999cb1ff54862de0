package jp.yui.ui.benchmark.prefectures;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import jp.yui.contract.benchmark.PrefecturePosition;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Own;
import jp.yui.ui.chart.ChartModel;
import jp.yui.ui.chart.ChartModel.Column;
import jp.yui.ui.chart.ChartModel.Kind;
import jp.yui.ui.chart.ChartModel.Mark;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** The 47 prefectures as charts, each with the sentence that says what it shows. */
final class PrefectureCharts {

    private static final int TEXT = -1;

    private PrefectureCharts() {}

    static ChartModel tiles(Place place, List<PrefecturePosition> prefectures, Component page) {
        return new ChartModel(
                Kind.TILES,
                page.getTranslation("prefectures.map"),
                "",
                spread(prefectures, page),
                "yui-prefectures-t-score-" + place.year(),
                List.of(
                        new Column(page.getTranslation("column.prefecture"), TEXT),
                        new Column(page.getTranslation("column.t-score"), 1),
                        new Column(page.getTranslation("column.rank"), 0)),
                rows(prefectures, PrefecturePosition::tScore, PrefecturePosition::rank),
                marks(place, prefectures),
                List.of(1));
    }

    static ChartModel scatter(
            Place place,
            List<PrefecturePosition> prefectures,
            Component page,
            String measure,
            Function<PrefecturePosition, @Nullable Double> x,
            String headline,
            String sentence) {
        return new ChartModel(
                Kind.SCATTER,
                page.getTranslation("relation.title", page.getTranslation("measure." + measure)),
                headline,
                sentence,
                "yui-prefectures-" + measure + "-" + place.year(),
                List.of(
                        new Column(page.getTranslation("column.prefecture"), TEXT),
                        new Column(page.getTranslation("measure." + measure + ".axis"), 1),
                        new Column(page.getTranslation("column.t-score"), 1)),
                rows(prefectures, x, PrefecturePosition::tScore),
                marks(place, prefectures),
                List.of(1, 2));
    }

    private static List<List<@Nullable Object>> rows(
            List<PrefecturePosition> prefectures,
            Function<PrefecturePosition, ? extends @Nullable Object> first,
            Function<PrefecturePosition, ? extends @Nullable Object> second) {
        return prefectures.stream()
                .map(one -> Arrays.<@Nullable Object>asList(one.name(), first.apply(one), second.apply(one)))
                .toList();
    }

    private static List<Mark> marks(Place place, List<PrefecturePosition> prefectures) {
        return prefectures.stream()
                .map(one -> new Mark(
                        TileMap.shortName(one.name()),
                        Addresses.municipalities(place, one.code()),
                        Own.prefecture(place, one.code()),
                        TileMap.place(one.code())))
                .toList();
    }

    private static String spread(List<PrefecturePosition> prefectures, Component page) {
        List<PrefecturePosition> placed = prefectures.stream()
                .filter(one -> one.tScore() != null)
                .sorted(Comparator.comparing(PrefecturePosition::tScore, Comparator.nullsLast(Double::compareTo)))
                .toList();
        if (placed.isEmpty()) {
            return page.getTranslation("prefectures.map.nobody");
        }
        return page.getTranslation(
                "prefectures.map.sentence",
                placed.getLast().name(),
                Labels.figure(placed.getLast().tScore(), 1),
                Labels.figure(placed.getFirst().tScore(), 1),
                Labels.count(placed.size()));
    }
}
