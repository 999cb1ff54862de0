package jp.yui.contract.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * A correlation of two measures; it says nothing about causes.
 *
 * @param level PREFECTURE (47) or MUNICIPALITY (1,741)
 * @param x first measure: {@code town-share}, {@code card-possession}
 * @param y second measure: {@code prefecture-t-score}, {@code municipal-score}
 * @param method {@code PEARSON}
 * @param r coefficient, null below n = 10
 * @param n pairs with both values
 * @param ciLow lower end of the 95 % interval (Fisher z)
 * @param ciHigh upper end
 * @param edition name of the edition
 */
public record Correlation(
        Level level,
        String x,
        String y,
        String method,
        @Nullable Double r,
        int n,
        @Nullable Double ciLow,
        @Nullable Double ciHigh,
        String edition) {

    /** What the points are. */
    public enum Level {
        PREFECTURE,
        MUNICIPALITY
    }
}
