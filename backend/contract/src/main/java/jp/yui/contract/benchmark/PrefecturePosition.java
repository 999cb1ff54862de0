package jp.yui.contract.benchmark;

import java.util.List;
import jp.yui.contract.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * A prefecture among the 47.
 *
 * @param code six-digit code
 * @param name name
 * @param tScore T-score (偏差値): the mean of the item T-scores over the 47 prefectures, re-standardised to mean 50 and
 *     SD 10 (population SD); null if it cannot be computed
 * @param rank competition rank 1, 2, 2, 4 by tScore, null without tScore
 * @param tied whether another prefecture has the same rank
 * @param n prefectures with a tScore
 * @param municipalities municipalities in the register
 * @param withData municipalities with a score
 * @param townShare towns and villages among cities, towns and villages, percent 0-100 (special wards count as neither)
 * @param cardPossession unweighted mean of the printed My Number card possession of its municipalities, percent 0-100
 * @param meanScore unweighted mean of the municipal scores, 0-100
 * @param items value and T-score of each item of the framework
 * @param reason why tScore is null
 * @param edition name of the edition
 */
public record PrefecturePosition(
        LocalGovernmentCode code,
        String name,
        @Nullable Double tScore,
        @Nullable Integer rank,
        boolean tied,
        int n,
        int municipalities,
        int withData,
        double townShare,
        @Nullable Double cardPossession,
        @Nullable Double meanScore,
        List<ItemPosition> items,
        @Nullable String reason,
        String edition) {

    /**
     * @param item code of the item
     * @param value unweighted mean of the printed values, percent 0-100 (for yes/no the share that does it)
     * @param tScore T-score of that value over the 47 prefectures
     */
    public record ItemPosition(
            String item, @Nullable Double value, @Nullable Double tScore) {}
}
