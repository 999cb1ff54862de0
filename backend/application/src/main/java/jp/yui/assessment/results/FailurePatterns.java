package jp.yui.assessment.results;

import java.util.Arrays;
import java.util.List;
import jp.yui.contract.assessment.FailurePattern;
import jp.yui.contract.assessment.Result.Danger;
import jp.yui.contract.assessment.Result.Risk;

/** 失敗の型: danger is high while the items that guard against a pattern stand below 1, medium below 2, else low. */
final class FailurePatterns {

    static final double HIGH = 1;

    private FailurePatterns() {}

    static List<Risk> of(Profile profile) {
        return Arrays.stream(FailurePattern.values())
                .map(pattern ->
                        risk(pattern, profile.of(item -> item.item().guards().contains(pattern))))
                .toList();
    }

    private static Risk risk(FailurePattern pattern, Profile guards) {
        Double mean = guards.mean();
        return new Risk(pattern, mean == null ? null : danger(mean), mean, guards.lowestFirst());
    }

    static Danger danger(double mean) {
        if (mean < HIGH) {
            return Danger.HIGH;
        }
        return mean < 2 ? Danger.MEDIUM : Danger.LOW;
    }
}
