package jp.yui.contract.benchmark;

import jp.yui.contract.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * An item in one prefecture beside the nation.
 *
 * @param item stable code of the indicator
 * @param area area heading as published
 * @param name item label as published
 * @param scale BOOLEAN, RATE or COUNT
 * @param scored whether it enters the score of framework DA-2024
 * @param prefectureCode code of the prefecture
 * @param prefectureName name of the prefecture
 * @param n its municipalities with a figure
 * @param mean unweighted mean of their printed values; percent 0-100, for BOOLEAN the share that does it
 * @param pooled numerator over denominator of its municipalities together, percent 0-100, null where not published
 * @param populationWeighted mean weighted by residents, percent 0-100, null without population; neither is mixed into mean
 * @param nation the unweighted mean over all municipalities
 * @param need how far the prefecture is behind the nation, nation less mean; negative where it is ahead
 * @param edition name of the edition
 */
public record ItemRate(
        String item,
        String area,
        String name,
        Item.Scale scale,
        boolean scored,
        LocalGovernmentCode prefectureCode,
        String prefectureName,
        int n,
        @Nullable Double mean,
        @Nullable Double pooled,
        @Nullable Double populationWeighted,
        @Nullable Double nation,
        @Nullable Double need,
        String edition) {}
