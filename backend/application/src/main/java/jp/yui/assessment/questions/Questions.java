package jp.yui.assessment.questions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yui.assessment.frameworks.Frameworks;
import jp.yui.assessment.responses.Standing;
import jp.yui.assessment.responses.Standings;
import jp.yui.contract.assessment.OpenQuestion;
import jp.yui.contract.assessment.QuestionDraft;
import jp.yui.contract.assessment.QuestionThread;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking and answering; the town speaks first, and each side writes in its own name. */
@Service
@Transactional
class Questions {

    private final Standings standings;
    private final Frameworks frameworks;
    private final QuestionRows rows;
    private final ApplicationEventPublisher events;

    Questions(Standings standings, Frameworks frameworks, QuestionRows rows, ApplicationEventPublisher events) {
        this.standings = standings;
        this.frameworks = frameworks;
        this.rows = rows;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<QuestionThread> asked(UUID response) {
        standings.ofTown(response);
        return rows.threads(response);
    }

    @Transactional(readOnly = true)
    List<QuestionThread> received(UUID round, UUID response) {
        standings.ofRound(round, List.of(response));
        return rows.threads(response);
    }

    @Transactional(readOnly = true)
    List<OpenQuestion> open() {
        return rows.open();
    }

    QuestionThread ask(UUID response, String item, QuestionDraft draft) {
        Standing standing = standings.ofTown(response);
        if (standing.owner().equals(tenant())) {
            throw new Problem.Conflict("nobody-to-ask", "The round is the town's own", Map.of());
        }
        refuseUnlessBegun(standing);
        return write(standing, item, draft);
    }

    QuestionThread answer(UUID round, UUID response, String item, QuestionDraft draft) {
        return write(standings.ofRound(round, List.of(response)).getFirst().standing(), item, draft);
    }

    QuestionThread read(UUID response, String item, int seq) {
        standings.ofTown(response);
        rows.read(response, item, seq);
        return thread(response, item);
    }

    private QuestionThread write(Standing standing, String item, QuestionDraft draft) {
        refuseFaults(standing, item, draft);
        rows.queue(standing.response());
        int seq = rows.add(standing.response(), item, draft)
                .orElseThrow(() -> new Problem.Conflict("nothing-asked", "The town has not asked about it", Map.of()));
        events.publishEvent(new QuestionWritten(tenant(), standing.response(), item, seq));
        return thread(standing.response(), item);
    }

    private QuestionThread thread(UUID response, String item) {
        return rows.thread(response, item)
                .orElseThrow(() -> new Problem.Conflict("nothing-asked", "Nobody has asked about " + item, Map.of()));
    }

    private void refuseFaults(Standing standing, String item, QuestionDraft draft) {
        if (draft.text().isBlank() && !draft.settled()) {
            throw new Problem.Unprocessable("nothing-said", "Write something", Map.of());
        }
        boolean known = frameworks.find(standing.framework()).stream()
                .flatMap(found -> found.dimensions().stream())
                .flatMap(dimension -> dimension.items().stream())
                .anyMatch(one -> one.code().equals(item));
        if (!known) {
            throw new Problem.Unprocessable("unknown-item", "The framework has no item " + item, Map.of());
        }
    }

    private static void refuseUnlessBegun(Standing standing) {
        if (standing.state() == ResponseState.NOT_STARTED) {
            throw new Problem.Conflict(
                    "wrong-transition", "The town has not begun yet", Map.of("state", standing.state()));
        }
    }

    private static UUID tenant() {
        return TenantScope.grant().tenant();
    }
}
