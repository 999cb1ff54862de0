package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A town's response, whole.
 *
 * @param summary where it stands
 * @param answers every item in the framework's order, also those nobody has touched
 * @param history what happened, oldest first
 * @param deadlines later deadlines that the owner of the round gave, oldest first
 * @param lastEditor name of who saved last, empty if nobody has
 * @param mayApprove whether the caller may approve it now, as approver or as deputy
 */
public record Response(
        ResponseSummary summary,
        List<Answer> answers,
        List<Step> history,
        List<Deadline> deadlines,
        String lastEditor,
        boolean mayApprove) {

    /**
     * One step of the history.
     *
     * @param seq its number
     * @param action what was done
     * @param by who did it
     * @param tenant name of the body it was done for
     * @param at when
     * @param reason why, empty if none was needed
     * @param deputy whether it was done in the approver's place
     */
    public record Step(
            int seq,
            ResponseAction action,
            String by,
            String tenant,
            OffsetDateTime at,
            String reason,
            boolean deputy) {}

    /**
     * A deadline later than the round's own.
     *
     * @param dueAt the new deadline, inclusive
     * @param by who gave it
     * @param tenant name of the body it was given by
     * @param at when
     * @param reason why
     */
    public record Deadline(OffsetDateTime dueAt, String by, String tenant, OffsetDateTime at, String reason) {}
}
