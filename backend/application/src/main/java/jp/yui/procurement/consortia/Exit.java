package jp.yui.procurement.consortia;

import java.time.Period;

/** How one leaves a legal form: as the rule book says, by a notice that the law fixes, or only with everybody's consent. */
sealed interface Exit {

    /** 規約による: the notice period of the rule book in force when the notice arrives. */
    record ByRuleBook() implements Exit {}

    /** 予告による: in writing to all others, this long before the last day. */
    record ByNotice(Period period, boolean councilVote) implements Exit {

        public ByNotice {
            if (period.isNegative() || period.isZero()) {
                throw new IllegalArgumentException("A notice takes some time, not " + period);
            }
        }
    }

    /** 協議による: the agreement is changed, for which every other member (its council) consents. */
    record ByConsent() implements Exit {}
}
