package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A step of a response that both sides know: submitted, withdrawn, returned, accepted, opened again. What happens inside
 * the town before it submits is not among them.
 *
 * @param seq its number
 * @param action what was done
 * @param by who did it
 * @param tenant name of the body it was done for
 * @param at when
 * @param reason why, empty if none was needed
 * @param comments what was to be mended, item by item
 * @param deputy whether it was done in the approver's place
 */
public record ReviewStep(
        int seq,
        ResponseAction action,
        String by,
        String tenant,
        OffsetDateTime at,
        String reason,
        List<Return.Comment> comments,
        boolean deputy) {}
