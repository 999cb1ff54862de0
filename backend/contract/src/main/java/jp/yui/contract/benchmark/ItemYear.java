package jp.yui.contract.benchmark;

import jp.yui.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * One item in the current official edition of one fiscal year.
 *
 * @param fiscalYear the fiscal year
 * @param n municipalities with a value
 * @param mean unweighted mean of the printed values; percent 0-100 for BOOLEAN (share that does it) and RATE
 * @param median median, null for BOOLEAN
 * @param broken whether the definition changed since the year before so that both cannot be compared
 * @param edition name of the edition
 */
public record ItemYear(
        FiscalYear fiscalYear,
        int n,
        @Nullable Double mean,
        @Nullable Double median,
        boolean broken,
        String edition) {}
