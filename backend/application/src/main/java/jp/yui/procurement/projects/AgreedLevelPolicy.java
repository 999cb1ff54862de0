package jp.yui.procurement.projects;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/** Which level becomes the common one: the highest that more than half of those asked want or exceed. */
final class AgreedLevelPolicy {

    private AgreedLevelPolicy() {}

    static Level of(Collection<Level> ratings) {
        return Arrays.stream(Level.values())
                .sorted(Comparator.reverseOrder())
                .filter(level -> 2
                                * ratings.stream()
                                        .filter(one -> one.compareTo(level) >= 0)
                                        .count()
                        > ratings.size())
                .findFirst()
                .orElse(Level.NOT_NEEDED);
    }
}
