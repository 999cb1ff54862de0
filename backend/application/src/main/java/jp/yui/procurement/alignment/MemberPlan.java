package jp.yui.procurement.alignment;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;

/**
 * What a member does for a beginning, and what it pays month by month.
 *
 * @param joins its first month in the shared system
 * @param once what the move costs besides, due in the month in which it joins
 */
record MemberPlan(LocalGovernmentCode body, Move move, YearMonth joins, Yen once, List<MonthPrice> months) {

    MemberPlan {
        months = List.copyOf(months);
    }

    /** What one month costs, and for what. */
    record MonthPrice(YearMonth month, Kind kind, Yen price) {}

    /** 現行, つなぎ, 共同. */
    enum Kind {
        PRESENT,
        BRIDGE,
        JOINT
    }

    Yen total() {
        return months.stream().map(MonthPrice::price).reduce(once, Yen::plus);
    }

    /** The same by fiscal year, as budgets ask for it. */
    SortedMap<FiscalYear, Yen> perFiscalYear() {
        SortedMap<FiscalYear, Yen> years = new TreeMap<>();
        months.forEach(month -> years.merge(FiscalYear.of(month.month().atDay(1)), month.price(), Yen::plus));
        years.merge(FiscalYear.of(joins.atDay(1)), once, Yen::plus);
        return years;
    }
}
