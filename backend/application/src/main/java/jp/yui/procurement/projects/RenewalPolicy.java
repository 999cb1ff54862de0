package jp.yui.procurement.projects;

import java.time.LocalDate;

/** When one begins to buy anew: so many months before the first contract ends (更新の準備). */
record RenewalPolicy(int monthsBefore) {

    static final RenewalPolicy TWO_YEARS = new RenewalPolicy(24);

    RenewalPolicy {
        if (monthsBefore < 1) {
            throw new IllegalArgumentException("A renewal is prepared before the end");
        }
    }

    LocalDate begins(LocalDate firstEnd) {
        return firstEnd.minusMonths(monthsBefore);
    }
}
