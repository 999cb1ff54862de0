package jp.yui.assessment.results;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import jp.yui.contract.assessment.Level;
import org.jspecify.annotations.Nullable;

/**
 * Where a town stands in some items. Its mean is weighted by the items; what was not answered or does not apply leaves
 * numerator and denominator (05 §2).
 */
record Profile(List<ItemLevel> items) {

    private static final Comparator<ItemLevel> LOWEST_FIRST =
            Comparator.comparing(ItemLevel::level, Comparator.nullsLast(Comparator.<@Nullable Level>naturalOrder()));

    Profile of(Predicate<ItemLevel> chosen) {
        return new Profile(items.stream().filter(chosen).toList());
    }

    @Nullable
    Double mean() {
        return mean(ItemLevel::level);
    }

    @Nullable
    Double mean(Function<ItemLevel, @Nullable Level> level) {
        return mean(level, item -> item.item().weight());
    }

    @Nullable
    Double mean(Function<ItemLevel, @Nullable Level> level, ToDoubleFunction<ItemLevel> weight) {
        double sum = 0;
        double weights = 0;
        for (ItemLevel item : items) {
            Level value = level.apply(item);
            if (value != null) {
                sum += weight.applyAsDouble(item) * value.value();
                weights += weight.applyAsDouble(item);
            }
        }
        return weights == 0 ? null : sum / weights;
    }

    /** By how much the mean has risen, over the items that have a level now and before; null without any. */
    @Nullable
    Double moved() {
        Profile both = of(item -> item.level() != null && item.previous() != null);
        Double now = both.mean();
        Double before = both.mean(ItemLevel::previous);
        return now == null || before == null ? null : now - before;
    }

    int answered() {
        return (int) items.stream().filter(ItemLevel::answered).count();
    }

    /** Whether at least half of the items, and so at least one, have a level. */
    boolean halfAnswered() {
        return answered() > 0 && 2 * answered() >= items.size();
    }

    /** Codes of the answered items, lowest level first, else in the framework's order. */
    List<String> lowestFirst() {
        return items.stream()
                .filter(ItemLevel::answered)
                .sorted(LOWEST_FIRST)
                .map(item -> item.item().code())
                .toList();
    }
}
