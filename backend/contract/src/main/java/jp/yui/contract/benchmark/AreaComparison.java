package jp.yui.contract.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * An area of the framework for one municipality beside the bodies of a base.
 *
 * @param area area heading as published
 * @param score the score formula over the scored items of the area, 0-100; null below the framework's minimum coverage
 * @param coverage share of the area's weight with a value, percent 0-100; not-applicable items leave the denominator
 * @param n bodies of the base with a score in this area
 * @param q1 first quartile of their scores, null without any
 * @param median median
 * @param q3 third quartile
 * @param edition name of the edition
 */
public record AreaComparison(
        String area,
        @Nullable Double score,
        double coverage,
        int n,
        @Nullable Double q1,
        @Nullable Double median,
        @Nullable Double q3,
        String edition) {}
