package jp.yui.assessment.results;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yui.contract.assessment.Level;
import jp.yui.contract.assessment.Result.Advice;
import org.jspecify.annotations.Nullable;

/**
 * 次の一手: at most five items, ranked by gap to the target x weight x (m + 1) / (n + 2), where m of n similar towns at the
 * item's level moved up last year. While n is below 6 it is not known, and gap x weight alone ranks.
 */
final class NextSteps {

    private static final int MOST = 5;

    private NextSteps() {}

    /** Of n similar towns that stood at this level of the item last year, m moved up; only ever known for n from 6. */
    record Movement(int moved, int similar) {}

    /** An item at a level. */
    record Start(String item, Level from) {}

    static List<Advice> of(Profile profile, Map<Start, Movement> movements) {
        return profile.items().stream()
                .flatMap(item -> advice(item, movements))
                .sorted(Comparator.comparingDouble(Advice::value).reversed().thenComparing(Advice::from))
                .limit(MOST)
                .toList();
    }

    private static Stream<Advice> advice(ItemLevel item, Map<Start, Movement> movements) {
        Level from = item.level();
        Level to = from == null ? null : to(from, item.target());
        return from == null || to == null || to.compareTo(from) <= 0
                ? Stream.empty()
                : Stream.of(advice(
                        item, from, to, movements.get(new Start(item.item().code(), from))));
    }

    private static Advice advice(ItemLevel item, Level from, Level to, @Nullable Movement known) {
        double worth = (to.value() - from.value()) * item.item().weight();
        return known == null
                ? new Advice(item.item().code(), from, to, worth, null, null)
                : new Advice(item.item().code(), from, to, worth * chance(known), known.moved(), known.similar());
    }

    private static double chance(Movement known) {
        return (known.moved() + 1.0) / (known.similar() + 2);
    }

    /** The target, or the next level; null at the top. */
    private static @Nullable Level to(Level from, @Nullable Level target) {
        return target != null
                ? target
                : Level.ALL.stream()
                        .filter(level -> level.compareTo(from) > 0)
                        .findFirst()
                        .orElse(null);
    }
}
