package jp.yui.contract.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * An item of one municipality beside the bodies of a base, itself among them.
 *
 * @param item stable code of the indicator
 * @param area area heading as published
 * @param name item label as published
 * @param scale BOOLEAN, RATE or COUNT
 * @param scored whether it enters the score of framework DA-2024
 * @param status whether the municipality has a figure, and if not, why
 * @param value its figure, null unless VALUE; percent 0-100 for BOOLEAN (0 or 100) and RATE
 * @param n bodies of the base with a figure
 * @param mean unweighted mean over those; percent 0-100, for BOOLEAN the share that does it; null without any
 * @param median median over those, null for BOOLEAN
 * @param ahead share of those whose figure is better than the municipality's own, percent 0-100: for a BOOLEAN it does not
 *     do the share that does it, for one it does 0; null without own figure or where neither direction is better
 * @param notApplicable bodies of the base to which the item does not apply
 * @param missing bodies of the base without a figure for any other reason
 * @param edition name of the edition
 */
public record ItemComparison(
        String item,
        String area,
        String name,
        Item.Scale scale,
        boolean scored,
        ValueStatus status,
        @Nullable Double value,
        int n,
        @Nullable Double mean,
        @Nullable Double median,
        @Nullable Double ahead,
        int notApplicable,
        int missing,
        String edition) {}
