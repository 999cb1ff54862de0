package jp.yui.contract.benchmark;

import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.tenancy.LocalBodyKind;
import org.jspecify.annotations.Nullable;

/**
 * A municipality against a named base.
 *
 * @param code six-digit code
 * @param name name
 * @param kind 市, 特別区, 町, 村
 * @param prefectureCode code of its prefecture
 * @param prefectureName name of its prefecture
 * @param population resident register, null where no release in force gives it
 * @param populationClass class of scheme JP-7, such as {@code 5000-9999}, null without population
 * @param score weighted mean of the item values, 0-100; null below 80 % coverage
 * @param scoreNotApplicableAsZero the same with not-applicable items counted as 0
 * @param tScore T-score (偏差値) 50 + 10 (score - mean) / SD over the base, population SD; null with reason
 * @param rank competition rank within the base, null without score
 * @param tied whether another body has the same rank
 * @param of bodies of the base with a score
 * @param percentile mid-rank percentile within the base, 0-100
 * @param mean mean score of the base
 * @param sd population standard deviation of the base
 * @param coverage share of the weight with a value, percent 0-100; not-applicable items leave the denominator
 * @param reason why tScore is null: {@code insufficient-data}, {@code no-spread}, {@code no-population}
 * @param edition name of the edition
 */
public record MunicipalityPosition(
        LocalGovernmentCode code,
        String name,
        LocalBodyKind kind,
        LocalGovernmentCode prefectureCode,
        String prefectureName,
        @Nullable Integer population,
        @Nullable String populationClass,
        @Nullable Double score,
        @Nullable Double scoreNotApplicableAsZero,
        @Nullable Double tScore,
        @Nullable Integer rank,
        boolean tied,
        int of,
        @Nullable Double percentile,
        @Nullable Double mean,
        @Nullable Double sd,
        double coverage,
        @Nullable String reason,
        String edition) {}
