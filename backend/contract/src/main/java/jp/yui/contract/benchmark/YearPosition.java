package jp.yui.contract.benchmark;

import jp.yui.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A municipality against a base in the current edition of one fiscal year.
 *
 * @param fiscalYear the fiscal year
 * @param score score 0-100, null below 80 % coverage
 * @param tScore T-score (偏差値) over the base, null with reason
 * @param rank competition rank within the base, null without score
 * @param tied whether another body has the same rank
 * @param of bodies of the base with a score
 * @param percentile mid-rank percentile within the base, 0-100
 * @param mean mean score of the base
 * @param reason why tScore is null: {@code insufficient-data}, {@code no-spread}, {@code no-population}
 * @param edition name of the edition
 */
public record YearPosition(
        FiscalYear fiscalYear,
        @Nullable Double score,
        @Nullable Double tScore,
        @Nullable Integer rank,
        boolean tied,
        int of,
        @Nullable Double percentile,
        @Nullable Double mean,
        @Nullable String reason,
        String edition) {}
