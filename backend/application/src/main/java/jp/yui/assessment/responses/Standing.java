package jp.yui.assessment.responses;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yui.contract.assessment.Entry;
import jp.yui.contract.assessment.ResponseAction;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.platform.Problem;

/**
 * Where a response stands: the state its last step left, and its deadline by the database's clock. It refuses a step that
 * the state, the deadline or the end of the round does not allow.
 *
 * @param response id of the response
 * @param owner tenant that conducts the round
 * @param framework code of the framework
 * @param entry who enters the answers
 * @param joined whether the municipality that is answered for has come onto the platform since
 * @param state what the last step left
 * @param seq number of the last step, 0 before the first
 * @param opensAt from when answers are taken
 * @param dueAt the last moment in time, inclusive
 * @param lateAnswers whether answers after that are taken
 * @param closed whether the owner has closed the round
 * @param now the moment of this transaction, by the database's clock
 */
public record Standing(
        UUID response,
        UUID owner,
        String framework,
        Entry entry,
        boolean joined,
        ResponseState state,
        int seq,
        OffsetDateTime opensAt,
        OffsetDateTime dueAt,
        boolean lateAnswers,
        boolean closed,
        OffsetDateTime now) {

    /** Whether the deadline has passed; the last moment itself is in time. */
    public boolean overdue() {
        return now.isAfter(dueAt);
    }

    /** Whether a town may answer now. */
    public boolean open() {
        return !closed && !now.isBefore(opensAt) && (lateAnswers || !overdue());
    }

    /** The state that the step leads to. */
    public ResponseState after(ResponseAction action) {
        if (!fits(action)) {
            throw wrong(action);
        }
        if (takesTime(action)) {
            refuseForWhoJoined();
            refuseUnlessOpen();
        }
        return next(state, action).orElseThrow(() -> wrong(action));
    }

    /** Refuses writing while the response is not a draft or the round takes no answers. */
    public void refuseUnlessWritable() {
        refuseForWhoJoined();
        refuseUnlessOpen();
        if (state != ResponseState.DRAFT) {
            throw new Problem.Conflict(
                    "wrong-transition", "The response is " + state + ", not a draft", Map.of("state", state));
        }
    }

    /** The transitions of a response, and no others. */
    static Optional<ResponseState> next(ResponseState from, ResponseAction action) {
        return switch (action) {
            case START -> when(from, ResponseState.NOT_STARTED, ResponseState.DRAFT);
            case REQUEST_APPROVAL -> when(from, ResponseState.DRAFT, ResponseState.IN_APPROVAL);
            case REFUSE -> when(from, ResponseState.IN_APPROVAL, ResponseState.DRAFT);
            case SUBMIT -> when(from, ResponseState.IN_APPROVAL, ResponseState.SUBMITTED);
            case WITHDRAW ->
                when(from, ResponseState.IN_APPROVAL, ResponseState.DRAFT)
                        .or(() -> when(from, ResponseState.SUBMITTED, ResponseState.DRAFT));
            case RETURN -> when(from, ResponseState.SUBMITTED, ResponseState.DRAFT);
            case ACCEPT -> when(from, ResponseState.SUBMITTED, ResponseState.ACCEPTED);
            case REOPEN -> when(from, ResponseState.ACCEPTED, ResponseState.DRAFT);
            case PROXY_SUBMIT -> when(from, ResponseState.DRAFT, ResponseState.SUBMITTED);
            case TRANSFER -> Optional.of(from);
            case CONFIRM -> when(from, ResponseState.NOT_STARTED, ResponseState.SUBMITTED);
            case TAKE_OVER -> when(from, ResponseState.NOT_STARTED, ResponseState.DRAFT);
        };
    }

    private static Optional<ResponseState> when(ResponseState from, ResponseState expected, ResponseState to) {
        return from == expected ? Optional.of(to) : Optional.empty();
    }

    /** Whose steps are possible: the municipality's own, those on its behalf, or those with what was handed over to it. */
    private boolean fits(ResponseAction action) {
        return switch (action) {
            case START -> entry != Entry.TRANSFERRED;
            case REQUEST_APPROVAL, REFUSE, SUBMIT, WITHDRAW -> entry == Entry.TOWN;
            case RETURN, ACCEPT, REOPEN -> entry != Entry.TRANSFERRED;
            case PROXY_SUBMIT, TRANSFER -> entry == Entry.PROXY;
            case CONFIRM, TAKE_OVER -> entry == Entry.TRANSFERRED;
        };
    }

    /** Steps that a town may take only while the round takes answers; stepping back is always possible. */
    private static boolean takesTime(ResponseAction action) {
        return switch (action) {
            case START, REQUEST_APPROVAL, SUBMIT, PROXY_SUBMIT, TAKE_OVER -> true;
            case REFUSE, WITHDRAW, RETURN, ACCEPT, REOPEN, TRANSFER, CONFIRM -> false;
        };
    }

    /** Nobody answers on behalf of a municipality that can answer itself. */
    private void refuseForWhoJoined() {
        if (joined) {
            throw new Problem.Conflict(
                    "municipality-joined", "The municipality is on the platform; hand the response over", Map.of());
        }
    }

    private void refuseUnlessOpen() {
        if (closed) {
            throw new Problem.Conflict("round-closed", "The round is closed", Map.of());
        }
        if (now.isBefore(opensAt)) {
            throw new Problem.Conflict("not-open-yet", "The round opens later", Map.of("opensAt", opensAt));
        }
        if (overdue() && !lateAnswers) {
            throw new Problem.Conflict("deadline-passed", "The deadline has passed", Map.of("dueAt", dueAt));
        }
    }

    private Problem wrong(ResponseAction action) {
        return new Problem.Conflict(
                "wrong-transition", action + " is not possible while the response is " + state, Map.of("state", state));
    }
}
