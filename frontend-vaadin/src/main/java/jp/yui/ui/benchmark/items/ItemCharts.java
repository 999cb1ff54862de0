package jp.yui.ui.benchmark.items;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.contract.benchmark.ClassSpread;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.ItemComparison;
import jp.yui.contract.benchmark.ItemRate;
import jp.yui.contract.benchmark.ItemYear;
import jp.yui.contract.benchmark.ValueBand;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Classes;
import jp.yui.ui.benchmark.Own;
import jp.yui.ui.benchmark.Shares;
import jp.yui.ui.benchmark.Spread;
import jp.yui.ui.benchmark.prefectures.TileMap;
import jp.yui.ui.chart.ChartModel;
import jp.yui.ui.chart.ChartModel.Column;
import jp.yui.ui.chart.ChartModel.Kind;
import jp.yui.ui.chart.ChartModel.Mark;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** One item as charts. */
final class ItemCharts {

    private static final int TEXT = -1;

    private ItemCharts() {}

    /** How many municipalities have which value; the band of the viewer's own stands out. */
    static ChartModel distribution(Item item, List<ValueBand> bands, Optional<ItemComparison> own, Component page) {
        return new ChartModel(
                Kind.BARS,
                page.getTranslation("item.distribution"),
                "",
                distributionSentence(item, bands, page),
                file("distribution", item),
                List.of(
                        new Column(page.getTranslation("column.band"), TEXT),
                        new Column(page.getTranslation("column.bodies"), 0)),
                bands.stream()
                        .map(band -> Arrays.<@Nullable Object>asList(name(band, item, page), band.n()))
                        .toList(),
                bands.stream()
                        .map(band -> mark(
                                name(band, item, page),
                                own.map(ItemComparison::value)
                                        .filter(value -> isIn(band, value, bands.getLast()))
                                        .isPresent()))
                        .toList(),
                List.of(1));
    }

    private static boolean isIn(ValueBand band, double value, ValueBand last) {
        boolean point = band.lower() == band.upper();
        return point ? value == band.lower() : value >= band.lower() && (value < band.upper() || band == last);
    }

    private static String name(ValueBand band, Item item, Component page) {
        if (item.scale() == Item.Scale.BOOLEAN) {
            return page.getTranslation(band.lower() > 0 ? "answer.yes" : "answer.no");
        }
        return page.getTranslation("item.band.from", Labels.count(band.lower()));
    }

    private static String distributionSentence(Item item, List<ValueBand> bands, Component page) {
        ValueBand most =
                bands.stream().max(Comparator.comparingInt(ValueBand::n)).orElseThrow();
        if (item.scale() == Item.Scale.BOOLEAN) {
            return page.getTranslation(
                    "item.distribution.share",
                    Labels.count(item.n()),
                    Labels.count(bands.getLast().n()),
                    Shares.of(item.mean(), item.scale()));
        }
        return page.getTranslation(
                "item.distribution.band",
                Shares.of(item.q1(), item.scale()),
                Shares.of(item.q3(), item.scale()),
                page.getTranslation("item.band", Labels.count(most.lower()), Labels.count(most.upper())),
                Labels.count(most.n()));
    }

    /** A yes or no as the share of each class that does it, anything else as boxes. */
    static ChartModel classes(
            Item item, List<ClassSpread> nation, String homeName, List<ClassSpread> home, Component page) {
        return item.scale() == Item.Scale.BOOLEAN
                ? shares(item, nation, page)
                : boxes(item, nation, homeName, home, page);
    }

    private static ChartModel shares(Item item, List<ClassSpread> nation, Component page) {
        return new ChartModel(
                Kind.BARS,
                page.getTranslation("item.classes"),
                "",
                apart(item, nation, page),
                file("classes", item),
                List.of(
                        new Column(page.getTranslation("column.class"), TEXT),
                        new Column(page.getTranslation("column.share"), 1),
                        new Column(page.getTranslation("column.n"), 0)),
                nation.stream()
                        .map(one -> Arrays.<@Nullable Object>asList(
                                Classes.name(one.populationClass(), page), one.mean(), one.n()))
                        .toList(),
                nation.stream().map(one -> mark(one.populationClass(), false)).toList(),
                List.of(1));
    }

    private static ChartModel boxes(
            Item item, List<ClassSpread> nation, String homeName, List<ClassSpread> home, Component page) {
        return Spread.boxes(
                page.getTranslation("item.classes"),
                apart(item, nation, page),
                file("classes", item),
                Stream.of(
                                new Spread(homeName, true, home),
                                new Spread(page.getTranslation("base.NATION"), false, nation))
                        .toList(),
                page);
    }

    /** The smallest and the largest class beside each other, the distance small towns care about. */
    private static String apart(Item item, List<ClassSpread> nation, Component page) {
        List<ClassSpread> known =
                nation.stream().filter(one -> one.mean() != null).toList();
        if (known.isEmpty()) {
            return page.getTranslation("item.classes.nobody");
        }
        return page.getTranslation(
                "item.classes.sentence",
                Classes.name(known.getFirst().populationClass(), page),
                Shares.of(known.getFirst().mean(), item.scale()),
                Classes.name(known.getLast().populationClass(), page),
                Shares.of(known.getLast().mean(), item.scale()));
    }

    /** The prefectures as tiles; each leads to what its municipalities do. */
    static ChartModel map(Place place, Item item, List<ItemRate> rates, Component page) {
        return new ChartModel(
                Kind.SHARE_TILES,
                page.getTranslation("item.map"),
                "",
                mapSentence(item, rates, page),
                file("prefectures", item),
                List.of(
                        new Column(page.getTranslation("column.prefecture"), TEXT),
                        new Column(page.getTranslation("column.share"), 1),
                        new Column(page.getTranslation("column.n"), 0)),
                rates.stream()
                        .map(rate -> Arrays.<@Nullable Object>asList(rate.prefectureName(), rate.mean(), rate.n()))
                        .toList(),
                rates.stream()
                        .map(rate -> new Mark(
                                TileMap.shortName(rate.prefectureName()),
                                Addresses.answers(place, rate.prefectureCode()),
                                Own.prefecture(place, rate.prefectureCode()),
                                TileMap.place(rate.prefectureCode())))
                        .toList(),
                List.of(1));
    }

    private static String mapSentence(Item item, List<ItemRate> rates, Component page) {
        List<Double> means = rates.stream()
                .map(ItemRate::mean)
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();
        return means.isEmpty()
                ? page.getTranslation("item.classes.nobody")
                : page.getTranslation(
                        "item.map.sentence",
                        Labels.count(means.size()),
                        Shares.of(means.getFirst(), item.scale()),
                        Shares.of(means.getLast(), item.scale()));
    }

    /** The mean year by year. */
    static ChartModel years(Item item, List<ItemYear> years, Component page) {
        ItemYear before = years.get(years.size() - 2);
        ItemYear last = years.getLast();
        return new ChartModel(
                Kind.LINE,
                page.getTranslation("item.years"),
                "",
                page.getTranslation(
                        "item.years.sentence",
                        Labels.year(before.fiscalYear(), page),
                        Shares.of(before.mean(), item.scale()),
                        Labels.year(last.fiscalYear(), page),
                        Shares.of(last.mean(), item.scale())),
                file("years", item),
                List.of(
                        new Column(page.getTranslation("column.year"), TEXT),
                        new Column(page.getTranslation("item.mean." + item.scale()), 1),
                        new Column(page.getTranslation("column.n"), 0)),
                years.stream()
                        .map(year -> Arrays.<@Nullable Object>asList(
                                Labels.year(year.fiscalYear(), page), year.mean(), year.n()))
                        .toList(),
                years.stream().map(year -> mark(year.edition(), false)).toList(),
                List.of(1));
    }

    /** The years that can be compared with the last one. */
    static List<ItemYear> sinceTheLastBreak(List<ItemYear> years) {
        int from = 0;
        for (int i = 0; i < years.size(); i++) {
            from = years.get(i).broken() ? i : from;
        }
        return years.subList(from, years.size());
    }

    private static Mark mark(String label, boolean own) {
        return new Mark(label, "", own, List.of());
    }

    private static String file(String table, Item item) {
        return "yui-item-" + item.code() + "-" + table + "-" + item.edition();
    }
}
