package jp.yui.ui.home;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import jp.yui.contract.assessment.ResponseApi;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.assessment.Deadline;
import jp.yui.ui.assessment.NextMove;
import jp.yui.ui.assessment.StateTag;
import jp.yui.ui.shell.Place;

/** What a town's editor or approver has to do: answers due, answers that came back, a response that waits for approval. */
@org.springframework.stereotype.Component
class TownDesk {

    private final ResponseApi responses;
    private final Clock clock;

    TownDesk(ResponseApi responses, Clock clock) {
        this.responses = responses;
        this.clock = clock;
    }

    Today today(Place place, Component page) {
        List<Today.Task> tasks = all(place).stream()
                .filter(one -> NextMove.of(place, one).isTask())
                .sorted(java.util.Comparator.comparing(ResponseSummary::dueAt))
                .map(one -> task(place, one, page))
                .toList();
        return tasks.isEmpty() ? Today.nothing(place, page) : Today.of(tasks, page);
    }

    private List<ResponseSummary> all(Place place) {
        return place.may(Permission.ASSESSMENT_READ) ? responses.responses(place.tenant()) : List.of();
    }

    private Today.Task task(Place place, ResponseSummary one, Component page) {
        NextMove move = NextMove.of(place, one);
        boolean back = StateTag.cameBack(one);
        return new Today.Task(
                page.getTranslation("assessment.response.task." + (back ? "BACK" : move)),
                back ? "bad" : move == NextMove.DECIDE ? "wait" : "running",
                one.title(),
                page.getTranslation("assessment.response.task.note", one.owner(), Deadline.words(one, clock, page)),
                page.getTranslation("assessment.response.task.open"),
                move == NextMove.START ? jp.yui.ui.assessment.Addresses.responses(place) : move.address(place, one));
    }
}
