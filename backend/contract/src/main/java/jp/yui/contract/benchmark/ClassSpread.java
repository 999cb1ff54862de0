package jp.yui.contract.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * How a measure is spread within one population class.
 *
 * @param populationClass class of scheme JP-7, such as {@code 5000-9999}
 * @param bodies municipalities of the class
 * @param n those with a value
 * @param mean their unweighted mean, null without any; 0-100 for scores, BOOLEAN and RATE
 * @param min smallest value
 * @param q1 first quartile
 * @param median median
 * @param q3 third quartile
 * @param max largest value
 * @param edition name of the edition
 */
public record ClassSpread(
        String populationClass,
        int bodies,
        int n,
        @Nullable Double mean,
        @Nullable Double min,
        @Nullable Double q1,
        @Nullable Double median,
        @Nullable Double q3,
        @Nullable Double max,
        String edition) {}
