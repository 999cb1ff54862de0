package jp.yui.procurement.alignment;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands before the shared system; amounts in yen with tax.
 *
 * @param contractEnd last day of its contract
 * @param present what it pays a month until then
 * @param termination what ending earlier costs; null if the contract cannot be ended
 * @param bridge what going on after the end costs; null if that is not offered
 * @param joint what it would pay a month in the shared system
 */
record Position(
        LocalGovernmentCode body,
        LocalDate contractEnd,
        Yen present,
        @Nullable Termination termination,
        @Nullable Bridge bridge,
        Yen joint) {

    Position {
        refuseNegative(present);
        refuseNegative(joint);
    }

    /** 中途解約: a fixed part and one for each month that is left. */
    record Termination(Yen fixed, Yen perMonthLeft) {

        Termination {
            refuseNegative(fixed);
            refuseNegative(perMonthLeft);
        }
    }

    /** つなぎの延長: a price for each month, and for how many at most. */
    record Bridge(Yen monthly, int most) {

        Bridge {
            refuseNegative(monthly);
            if (most < 1) {
                throw new IllegalArgumentException("An extension lasts a month or more, not " + most);
            }
        }
    }

    /** The first month that the contract does not cover to its last day: a single uncovered day needs the whole month. */
    YearMonth firstUncovered() {
        return YearMonth.from(contractEnd.plusDays(1));
    }

    private static void refuseNegative(Yen amount) {
        if (amount.value() < 0) {
            throw new IllegalArgumentException("A cost is nothing or more, not " + amount + " yen");
        }
    }
}
