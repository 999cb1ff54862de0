package jp.yui.procurement.consortia;

import java.time.LocalDate;
import jp.yui.contract.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * How a vote ended, with everything that one needs to count it again.
 *
 * @param rules version of the rule book it was counted by
 * @param majority what the motion needed
 * @param tieBrokenBy the coordinator, if its ballot decided between even sides
 * @param decided the day of the result
 */
record Outcome(
        Result result,
        Tally tally,
        int rules,
        Quorum quorum,
        Majority majority,
        @Nullable LocalGovernmentCode tieBrokenBy,
        LocalDate decided) {

    /** 可決, 否決, 定足数不足. */
    enum Result {
        CARRIED,
        REJECTED,
        NO_QUORUM
    }

    boolean carried() {
        return result == Result.CARRIED;
    }
}
