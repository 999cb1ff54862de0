package jp.yui.benchmark.imports.file;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.contract.benchmark.SourceLayout;

/** Recognises a published layout by the names and items in it; the first header cells differ from file to file. */
final class LayoutRecognition {

    private static final List<SourceLayout> OF_MUNICIPALITIES =
            List.of(SourceLayout.MUNICIPALITY_COMPARISON, SourceLayout.MUNICIPALITY_PROCEDURES);
    private static final List<SourceLayout> OF_PREFECTURES =
            List.of(SourceLayout.PREFECTURE_COMPARISON, SourceLayout.PREFECTURE_PROCEDURES);

    private LayoutRecognition() {}

    static Optional<SourceLayout> of(Grid grid, BodyRegister register, Catalogue catalogue) {
        if (PopulationTable.hasItsHeader(grid)) {
            return Optional.of(SourceLayout.POPULATION);
        }
        return candidates(grid, register).stream()
                .filter(layout -> knownItems(grid, layout, catalogue) > 0)
                .max(Comparator.comparingLong(layout -> knownItems(grid, layout, catalogue)));
    }

    private static List<SourceLayout> candidates(Grid grid, BodyRegister register) {
        long municipalities = namedIn(grid, register.municipalities());
        long prefectures = namedIn(grid, register.prefectures());
        if (municipalities + prefectures == 0) {
            return List.of();
        }
        return municipalities > prefectures ? OF_MUNICIPALITIES : OF_PREFECTURES;
    }

    private static long namedIn(Grid grid, List<Body> bodies) {
        Set<String> names = bodies.stream().flatMap(Body::keys).collect(Collectors.toSet());
        return labels(grid).filter(names::contains).count();
    }

    private static Stream<String> labels(Grid grid) {
        return grid.header().cells().stream().skip(ComparisonTable.FIRST_BODY).map(Text::key);
    }

    private static long knownItems(Grid grid, SourceLayout layout, Catalogue catalogue) {
        return grid.body().stream()
                .filter(row ->
                        catalogue.find(layout, row.cell(ComparisonTable.LABEL)).isPresent())
                .count();
    }
}
