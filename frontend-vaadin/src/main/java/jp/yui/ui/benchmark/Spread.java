package jp.yui.ui.benchmark;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yui.contract.benchmark.ClassSpread;
import jp.yui.ui.chart.ChartModel;
import jp.yui.ui.chart.ChartModel.Column;
import jp.yui.ui.chart.ChartModel.Kind;
import jp.yui.ui.chart.ChartModel.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A group of municipalities class by class, to be drawn as boxes beside other groups.
 *
 * @param name what the group is called
 * @param own whether it is the one that the page is about
 * @param classes its spread within each population class
 */
public record Spread(String name, boolean own, List<ClassSpread> classes) {

    private static final List<Integer> FIVE_FIGURES = List.of(3, 4, 5, 6, 7);

    /** Boxes from the smallest class to the largest, the groups of a class beside each other; without a value no box. */
    public static ChartModel boxes(
            String title, String sentence, String fileName, List<Spread> groups, Component page) {
        List<Spread> single =
                groups.stream().flatMap(Spread::byClass).sorted(Spread::compare).toList();
        return new ChartModel(
                Kind.BOXES,
                title,
                "",
                sentence,
                fileName,
                columns(page),
                single.stream().map(one -> one.row(page)).toList(),
                single.stream()
                        .map(one -> new Mark(one.name(), "", one.own(), List.of()))
                        .toList(),
                FIVE_FIGURES);
    }

    /** Classes in which the median of a group lies below that of another. */
    public List<String> below(Spread other, Component page) {
        return classes.stream()
                .filter(one -> other.classes().stream()
                        .anyMatch(its -> its.populationClass().equals(one.populationClass())
                                && isBelow(one.median(), its.median())))
                .map(one -> Classes.name(one.populationClass(), page))
                .toList();
    }

    private static boolean isBelow(@Nullable Double one, @Nullable Double other) {
        return one != null && other != null && one < other;
    }

    private Stream<Spread> byClass() {
        return classes.stream().filter(one -> one.n() > 0).map(one -> new Spread(name, own, List.of(one)));
    }

    private static int compare(Spread one, Spread other) {
        int smaller = Integer.compare(lowest(one), lowest(other));
        return smaller == 0 ? Boolean.compare(other.own(), one.own()) : smaller;
    }

    /** The residents at which a class begins, the first part of its code. */
    private static int lowest(Spread one) {
        String code = one.classes().getFirst().populationClass();
        return Integer.parseInt(code.substring(0, code.indexOf('-')));
    }

    private List<@Nullable Object> row(Component page) {
        ClassSpread one = classes.getFirst();
        return Arrays.asList(
                Classes.name(one.populationClass(), page),
                name,
                one.n(),
                one.min(),
                one.q1(),
                one.median(),
                one.q3(),
                one.max());
    }

    private static List<Column> columns(Component page) {
        List<String> names = List.of("class", "group", "n", "min", "q1", "median", "q3", "max");
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Column(page.getTranslation("column." + names.get(i)), i < 2 ? -1 : i == 2 ? 0 : 1))
                .toList();
    }
}
