package jp.yui.contract.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * An item of the edition with its national rates.
 *
 * @param code stable code of the indicator
 * @param area area heading as published
 * @param name item label as published, without surrounding blanks
 * @param scale BOOLEAN, RATE or COUNT
 * @param scored whether it enters the score of framework DA-2024
 * @param weight weight in the framework, 0 if not scored
 * @param n municipalities with a value
 * @param mean unweighted mean of the printed values; percent 0-100 for BOOLEAN (share that does it) and RATE
 * @param sd population standard deviation of the same
 * @param pooled numerator over denominator of all municipalities, percent 0-100, null where not published
 * @param populationWeighted mean weighted by residents, percent 0-100, null without population
 * @param q1 first quartile, null for BOOLEAN
 * @param median median, null for BOOLEAN
 * @param q3 third quartile, null for BOOLEAN
 * @param notApplicable cells NOT_APPLICABLE
 * @param notAnswered cells NOT_ANSWERED
 * @param notCollected cells NOT_COLLECTED
 * @param edition name of the edition
 */
public record Item(
        String code,
        String area,
        String name,
        Scale scale,
        boolean scored,
        double weight,
        int n,
        @Nullable Double mean,
        @Nullable Double sd,
        @Nullable Double pooled,
        @Nullable Double populationWeighted,
        @Nullable Double q1,
        @Nullable Double median,
        @Nullable Double q3,
        int notApplicable,
        int notAnswered,
        int notCollected,
        String edition) {

    /** How a value is to be read. */
    public enum Scale {
        BOOLEAN,
        ORDINAL,
        RATE,
        COUNT,
        MONEY
    }
}
