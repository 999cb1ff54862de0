package jp.yui.procurement.consortia;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.platform.Problem;

/** How much a member's ballot weighs (票の重み), in whole numbers. */
sealed interface Weighting {

    /** The weight of this member, more than 0. */
    long of(LocalGovernmentCode member);

    /** 一団体一票. */
    record OnePerBody() implements Weighting {

        @Override
        public long of(LocalGovernmentCode member) {
            return 1;
        }
    }

    /** As the rule book lists it; a member that is missing stops the vote instead of counting for nothing. */
    record Listed(SortedMap<LocalGovernmentCode, Long> weights) implements Weighting {

        public Listed {
            if (weights.values().stream().anyMatch(weight -> weight < 1)) {
                throw new IllegalArgumentException("A ballot weighs at least 1");
            }
            weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        }

        @Override
        public long of(LocalGovernmentCode member) {
            Long weight = weights.get(member);
            if (weight == null) {
                throw new Problem.Conflict(
                        "weight-missing", "The rule book gives " + member + " no weight", Map.of("body", member));
            }
            return weight;
        }
    }
}
