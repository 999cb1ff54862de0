package jp.yui.assessment.documents;

import java.util.UUID;
import jp.yui.assessment.documents.Documents.Given;
import jp.yui.assessment.responses.Submissions;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is handed over, and leaves in the audit trail that it was. */
@Service
@Transactional
class Handovers {

    private final HandoverRows rows;
    private final Documents documents;
    private final Submissions submissions;
    private final ApplicationEventPublisher events;

    Handovers(HandoverRows rows, Documents documents, Submissions submissions, ApplicationEventPublisher events) {
        this.rows = rows;
        this.documents = documents;
        this.submissions = submissions;
        this.events = events;
    }

    /** Everything about a response of the town that is bound; 404 for anybody else, the owner of its round included. */
    Handover take(UUID response) {
        Handover.Round round = rows.round(response)
                .orElseThrow(() -> new Problem.NotFound("response-not-found", "No such response: " + response));
        Given given = documents.answers(response);
        Handover handover = new Handover(
                round,
                given.framework(),
                given.answers(),
                documents.result(response).result(),
                submissions.newestFirst(response).stream().findFirst(),
                rows.comments(response),
                rows.decisions(response),
                rows.people(response));
        events.publishEvent(new HandoverTaken(TenantScope.grant().tenant(), response));
        return handover;
    }
}
