package jp.yui.assessment.results;

import java.util.List;
import java.util.Map;
import jp.yui.contract.assessment.Result.DimensionLevel;
import org.jspecify.annotations.Nullable;

/** The weighted mean of each dimension: now, the year before over the same items, aimed at, and among similar towns. */
final class Dimensions {

    private Dimensions() {}

    static List<DimensionLevel> of(Profile profile, Map<String, Double> similar) {
        return profile.items().stream()
                .map(ItemLevel::dimension)
                .distinct()
                .map(code -> level(code, profile.of(item -> item.dimension().equals(code)), similar.get(code)))
                .toList();
    }

    private static DimensionLevel level(String code, Profile items, @Nullable Double similar) {
        return new DimensionLevel(
                code,
                items.mean(),
                items.mean(ItemLevel::previous),
                items.moved(),
                hasTarget(items) ? items.mean(ItemLevel::aim) : null,
                similar,
                items.answered(),
                items.items().size());
    }

    private static boolean hasTarget(Profile items) {
        return items.items().stream().anyMatch(item -> item.target() != null);
    }
}
