package jp.yui.procurement.consortia;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * One version of what members agreed on how they decide (規約の版).
 *
 * @param version 1, 2, 3 …
 * @param inForceFrom first day on which it counts
 * @param noticeToLeave how long before the last day a member says that it leaves, where the law fixes nothing
 */
record RuleBook(
        int version,
        LocalDate inForceFrom,
        Weighting weighting,
        Quorum quorum,
        Map<Matter, Majority> majorities,
        TieRule tie,
        Period noticeToLeave) {

    RuleBook {
        Set<Matter> open = EnumSet.allOf(Matter.class);
        open.removeAll(majorities.keySet());
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("The rule book names no majority for " + open);
        }
        if (noticeToLeave.isNegative()) {
            throw new IllegalArgumentException("A notice takes no less than no time, not " + noticeToLeave);
        }
        majorities = Collections.unmodifiableMap(new EnumMap<>(majorities));
    }

    Majority majority(Matter matter) {
        return majorities.getOrDefault(matter, Majority.UNANIMOUS);
    }
}
