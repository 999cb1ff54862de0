package jp.yui.assessment.results;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import jp.yui.contract.assessment.Result.Sensitivity;
import org.jspecify.annotations.Nullable;

/** How far the overall level moves when any one dimension's weight is halved or doubled. */
final class WeightSensitivity {

    private WeightSensitivity() {}

    static Sensitivity of(Profile profile) {
        List<Double> levels = profile.items().stream()
                .map(ItemLevel::dimension)
                .distinct()
                .flatMap(dimension -> DoubleStream.of(0.5, 2)
                        .mapToObj(factor -> overall(profile, dimension, factor))
                        .filter(Objects::nonNull))
                .sorted()
                .toList();
        return levels.isEmpty() ? new Sensitivity(null, null) : new Sensitivity(levels.getFirst(), levels.getLast());
    }

    private static @Nullable Double overall(Profile profile, String dimension, double factor) {
        return profile.mean(
                ItemLevel::level,
                item -> item.item().weight() * (item.dimension().equals(dimension) ? factor : 1));
    }
}
