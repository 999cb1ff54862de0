package jp.yui.contract.assessment;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that needs support, and why.
 *
 * @param code its code
 * @param name its name
 * @param populationClass class of scheme JP-7, null if its population is not known
 * @param response its response, whose result can be read once it is accepted
 * @param state where the response stands
 * @param points sum of the points of its reasons, by which it is ranked
 * @param overall weighted mean level 0-5 of the accepted answers, null without them
 * @param wall the wall in front of it, null unless that is a reason
 * @param patterns failure patterns whose danger is high
 * @param reasons the reasons, most points first
 */
public record SupportNeed(
        LocalGovernmentCode code,
        String name,
        @Nullable String populationClass,
        UUID response,
        ResponseState state,
        int points,
        @Nullable Double overall,
        @Nullable Wall wall,
        List<FailurePattern> patterns,
        List<Sign> reasons) {

    /**
     * One reason.
     *
     * @param reason which
     * @param points what it counts
     * @param figure see {@link SupportReason}
     */
    public record Sign(
            SupportReason reason, int points, @Nullable Double figure) {}
}
