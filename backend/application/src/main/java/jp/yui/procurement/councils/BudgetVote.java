package jp.yui.procurement.councils;

import java.time.LocalDate;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.Yen;

/** Whether a council lets its body spend money in later years (債務負担行為). */
public sealed interface BudgetVote {

    /** Whether the body may sign a contract as far as its budget goes. */
    default boolean allows() {
        return switch (this) {
            case Open open -> false;
            case Rejected rejected -> false;
            case NotNeeded notNeeded -> true;
            case Approved approved -> true;
        };
    }

    /** Nothing is voted yet. */
    record Open() implements BudgetVote {}

    /** No vote on it is needed, because … (長期継続契約, 単年度予算). */
    record NotNeeded(String reason) implements BudgetVote {

        public NotNeeded {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("Somebody will ask why no vote was needed");
            }
        }
    }

    /** 可決: up to this much, up to the end of this fiscal year. */
    record Approved(LocalDate voted, Yen limit, FiscalYear last) implements BudgetVote {}

    /** 否決. */
    record Rejected(LocalDate voted) implements BudgetVote {}
}
