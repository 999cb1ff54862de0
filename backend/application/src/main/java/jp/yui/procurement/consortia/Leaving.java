package jp.yui.procurement.consortia;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a body says when it leaves.
 *
 * @param received day on which the others had it in writing
 * @param lastDay the last day on which it belongs to the consortium
 * @param councilVote day on which its council agreed
 * @param consents the other members whose councils consent
 */
record Leaving(
        LocalGovernmentCode body,
        LocalDate received,
        LocalDate lastDay,
        @Nullable LocalDate councilVote,
        SortedSet<LocalGovernmentCode> consents) {

    Leaving {
        if (lastDay.isBefore(received)) {
            throw new IllegalArgumentException("A body leaves on " + lastDay + ", before it said so on " + received);
        }
        consents = Collections.unmodifiableSortedSet(new TreeSet<>(consents));
    }

    /** Refuses what the legal form does not allow. */
    void refuseUnless(Exit exit, RuleBook rules, SortedSet<LocalGovernmentCode> others) {
        switch (exit) {
            case Exit.ByRuleBook rule -> refuseUnlessInTime(rules.noticeToLeave());
            case Exit.ByNotice notice -> {
                refuseUnlessInTime(notice.period());
                refuseWithoutCouncil(notice.councilVote());
            }
            case Exit.ByConsent consent -> {
                refuseWithoutCouncil(true);
                refuseWithoutConsent(others);
            }
        }
    }

    /** Counted back from the last day, as the law does (脱退する日の二年前までに): 29 February has no twin two years earlier. */
    private void refuseUnlessInTime(Period notice) {
        LocalDate latest = lastDay.minus(notice);
        if (received.isAfter(latest)) {
            throw new Problem.Conflict(
                    "notice-too-late",
                    "To leave on " + lastDay + " one says so by " + latest,
                    Map.of("latest", latest, "notice", notice.toString()));
        }
    }

    private void refuseWithoutCouncil(boolean needed) {
        if (needed && (councilVote == null || councilVote.isAfter(received))) {
            throw new Problem.Conflict(
                    "council-vote-missing",
                    "The council of " + body + " votes before the notice",
                    Map.of("body", body));
        }
    }

    private void refuseWithoutConsent(SortedSet<LocalGovernmentCode> others) {
        SortedSet<LocalGovernmentCode> missing = new TreeSet<>(others);
        missing.removeAll(consents);
        if (!missing.isEmpty()) {
            throw consentMissing(missing);
        }
    }

    static Problem consentMissing(SortedSet<LocalGovernmentCode> missing) {
        return new Problem.Conflict(
                "consent-missing", "Every other member consents", Map.of("bodies", List.copyOf(missing)));
    }
}
