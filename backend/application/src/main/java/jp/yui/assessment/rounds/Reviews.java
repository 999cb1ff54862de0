package jp.yui.assessment.rounds;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yui.assessment.responses.Standing;
import jp.yui.assessment.responses.Standings;
import jp.yui.assessment.responses.Standings.Addressed;
import jp.yui.assessment.responses.Steps;
import jp.yui.assessment.responses.Steps.Words;
import jp.yui.assessment.responses.Submissions;
import jp.yui.assessment.responses.Transfers;
import jp.yui.contract.assessment.BoardRow;
import jp.yui.contract.assessment.Extension;
import jp.yui.contract.assessment.LevelRow;
import jp.yui.contract.assessment.ResponseAction;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.Return;
import jp.yui.contract.assessment.ReviewStep;
import jp.yui.contract.assessment.Submission;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the owner of a round does with the responses of others: accept, send back, give time. */
@Service
@Transactional
class Reviews {

    private final RoundRows rounds;
    private final Board board;
    private final Levels levels;
    private final Invitations invitations;
    private final Standings standings;
    private final Steps steps;
    private final Submissions submissions;
    private final Transfers transfers;
    private final ApplicationEventPublisher events;

    Reviews(
            RoundRows rounds,
            Board board,
            Levels levels,
            Invitations invitations,
            Standings standings,
            Steps steps,
            Submissions submissions,
            Transfers transfers,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.board = board;
        this.levels = levels;
        this.invitations = invitations;
        this.standings = standings;
        this.steps = steps;
        this.submissions = submissions;
        this.transfers = transfers;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<BoardRow> board(UUID round) {
        rounds.round(round);
        return board.rows(round);
    }

    @Transactional(readOnly = true)
    List<LevelRow> levels(UUID round) {
        rounds.round(round);
        return levels.rows(round);
    }

    @Transactional(readOnly = true)
    List<ReviewStep> history(UUID round, UUID response) {
        standings.ofRound(round, List.of(response));
        return board.history(response);
    }

    /** Accepts all of them or none. */
    List<BoardRow> accept(UUID round, List<UUID> responses) {
        standings
                .ofRound(round, responses)
                .forEach(addressed -> steps.take(addressed, ResponseAction.ACCEPT, Words.NONE));
        return board.rows(round).stream()
                .filter(row -> responses.contains(row.response()))
                .toList();
    }

    BoardRow sendBack(UUID round, UUID response, Return back) {
        return back(round, response, ResponseAction.RETURN, back);
    }

    BoardRow reopen(UUID round, UUID response, Return back) {
        return back(round, response, ResponseAction.REOPEN, back);
    }

    BoardRow extend(UUID round, UUID response, Extension extension) {
        standings.ofRound(round, List.of(response));
        moveDeadline(round, response, extension.dueAt(), extension.reason());
        return board.row(round, response);
    }

    @Transactional(readOnly = true)
    Submission submission(UUID round, UUID response) {
        standings.ofRound(round, List.of(response));
        return submissions.newestFirst(response).stream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("not-submitted", "Nothing has been submitted yet"));
    }

    /** Hands over to a municipality that came onto the platform; one that nothing was entered for is simply asked itself. */
    BoardRow transfer(UUID round, UUID response) {
        Addressed addressed = standings.ofRound(round, List.of(response)).getFirst();
        Standing standing = addressed.standing();
        standing.after(ResponseAction.TRANSFER);
        if (!transfers.address(response)) {
            throw new Problem.Conflict("not-joined", "The municipality is not on the platform", Map.of());
        }
        if (standing.state() != ResponseState.NOT_STARTED) {
            transfers.give(response, standing.state() != ResponseState.DRAFT);
            steps.take(addressed, ResponseAction.TRANSFER, Words.NONE);
        }
        return board.row(round, response);
    }

    private BoardRow back(UUID round, UUID response, ResponseAction action, Return back) {
        Addressed addressed = standings.ofRound(round, List.of(response)).getFirst();
        addressed.standing().after(action);
        refuseUselessReturn(addressed.standing(), back.dueAt());
        if (back.dueAt() != null) {
            moveDeadline(round, response, back.dueAt(), back.reason());
        }
        steps.take(addressed, action, new Words(back.reason(), back.comments()));
        return board.row(round, response);
    }

    /** What a town could not mend any more is not sent back without more time. */
    private static void refuseUselessReturn(Standing standing, @Nullable OffsetDateTime dueAt) {
        if (dueAt == null && !standing.open()) {
            throw new Problem.Unprocessable(
                    "deadline-needed",
                    "The town's deadline has passed; give a new one",
                    Map.of("dueAt", standing.dueAt()));
        }
    }

    private void moveDeadline(UUID round, UUID response, OffsetDateTime dueAt, String reason) {
        if (!invitations.extend(response, dueAt, reason)) {
            throw new Problem.Unprocessable("deadline-passed", "The new deadline has passed already", Map.of());
        }
        events.publishEvent(new RoundEvent(
                TenantScope.grant().tenant(),
                round,
                RoundEvent.What.DEADLINE_MOVED,
                Map.of(RoundEvent.RESPONSE, response, "dueAt", dueAt.toString())));
    }
}
