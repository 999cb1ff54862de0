package jp.yui.assessment.documents;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.ResponseAction;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.Result;
import jp.yui.contract.assessment.Return;
import jp.yui.contract.assessment.Submission;
import jp.yui.contract.tenancy.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a successor needs to know of one response (T6), read in one transaction.
 *
 * @param round the response's round, as its town sees it
 * @param answers every item in the framework's order
 * @param result what they say
 * @param submission what was submitted last, empty before the first
 * @param comments what the owner of the round asked for and was not answered by a submission since
 * @param decisions every step, oldest first
 * @param people who holds a role in the tenant now, and who worked on this response
 */
record Handover(
        Round round,
        Framework framework,
        List<Submission.Copy> answers,
        Result result,
        Optional<Submission> submission,
        List<Return.Comment> comments,
        List<Decision> decisions,
        List<Worker> people) {

    /** The round that the response belongs to. */
    record Round(
            String town,
            String title,
            String owner,
            FiscalYear fiscalYear,
            ResponseState state,
            OffsetDateTime dueAt,
            boolean closed) {}

    /**
     * One step.
     *
     * @param side the body it was taken for
     * @param roles what its author could do in this town at that moment; empty for the other side's people
     */
    record Decision(
            int seq,
            ResponseAction action,
            String by,
            String side,
            Set<Role> roles,
            OffsetDateTime at,
            String reason,
            List<Return.Comment> comments) {}

    /**
     * Somebody who holds a role or worked on the response.
     *
     * @param name the name last seen with their work, empty if there was none
     * @param account the identity provider's id of the person
     * @param roles the roles held now; empty for somebody who has left
     * @param since from when the first of them, null for somebody who has left
     */
    record Worker(
            String name,
            String account,
            Set<Role> roles,
            @Nullable OffsetDateTime since,
            boolean worked) {}
}
