package jp.yui.contract.procurement;

import java.util.List;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a town has recorded of its systems.
 *
 * @param systems by the end of their contracts, those without an end last
 * @param totals sums by fiscal year, newest first
 * @param vendors names of the same vendor merged, most expensive first
 */
public record SystemRegister(List<SystemContract> systems, List<YearTotal> totals, List<VendorShare> vendors) {

    /**
     * What all systems with figures cost in one year.
     *
     * @param fiscalYear the year
     * @param systems how many systems have figures of it
     * @param licence sum of what is known, as are the others
     */
    public record YearTotal(
            FiscalYear fiscalYear,
            int systems,
            Yen licence,
            Yen maintenance,
            Yen cloud,
            Yen network,
            Yen other,
            Yen total) {}

    /**
     * What one vendor supplies.
     *
     * @param name as it was written last
     * @param corporateNumber null where nobody has recorded it
     * @param systems how many systems
     * @param yearly what they cost in the newest year that each has figures of, null if none has
     */
    public record VendorShare(
            String name,
            @Nullable CorporateNumber corporateNumber,
            int systems,
            @Nullable Yen yearly) {}
}
