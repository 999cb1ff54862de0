package jp.yui.ui.home;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yui.contract.assessment.AssignmentApi;
import jp.yui.contract.assessment.DeputyApi;
import jp.yui.contract.assessment.OpenItems;
import jp.yui.contract.assessment.ResponseApi;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.Deadline;
import jp.yui.ui.assessment.NextMove;
import jp.yui.ui.assessment.StateTag;
import jp.yui.ui.assessment.team.Show;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** What a town's editor or approver has to do: answers due, answers that came back, a response that waits for approval. */
@org.springframework.stereotype.Component
class TownDesk {

    private final ResponseApi responses;
    private final AssignmentApi assignments;
    private final DeputyApi deputies;
    private final Clock clock;

    TownDesk(ResponseApi responses, AssignmentApi assignments, DeputyApi deputies, Clock clock) {
        this.responses = responses;
        this.assignments = assignments;
        this.deputies = deputies;
        this.clock = clock;
    }

    Today today(Place place, Component page) {
        Map<UUID, OpenItems> waiting = waiting(place);
        boolean deputy = isDeputy(place);
        List<Today.Task> tasks = all(place).stream()
                .filter(one -> move(place, one, deputy).isTask())
                .sorted(java.util.Comparator.comparing(ResponseSummary::dueAt))
                .map(one -> task(place, one, move(place, one, deputy), waiting.get(one.id()), page))
                .toList();
        return tasks.isEmpty() ? Today.nothing(place, page) : Today.of(tasks, page);
    }

    private List<ResponseSummary> all(Place place) {
        return place.may(Permission.ASSESSMENT_READ) ? responses.responses(place.tenant()) : List.of();
    }

    private Map<UUID, OpenItems> waiting(Place place) {
        return place.may(Permission.ASSESSMENT_ANSWER)
                ? assignments.mine(place.tenant()).stream()
                        .collect(Collectors.toMap(OpenItems::response, Function.identity()))
                : Map.of();
    }

    private boolean isDeputy(Place place) {
        return place.may(Permission.ASSESSMENT_READ)
                && !place.may(Permission.ASSESSMENT_APPROVE)
                && deputies.deputies(place.tenant()).mine();
    }

    private static NextMove move(Place place, ResponseSummary one, boolean deputy) {
        return deputy && one.state() == ResponseState.IN_APPROVAL ? NextMove.DECIDE : NextMove.of(place, one);
    }

    private Today.Task task(
            Place place, ResponseSummary one, NextMove move, @Nullable OpenItems waiting, Component page) {
        boolean back = StateTag.cameBack(one);
        return new Today.Task(
                page.getTranslation("assessment.response.task." + (back ? "BACK" : move)),
                back ? "bad" : move == NextMove.DECIDE ? "wait" : "running",
                one.title(),
                page.getTranslation("assessment.response.task.note", one.owner(), Deadline.words(one, clock, page))
                        + mine(waiting, page),
                page.getTranslation("assessment.response.task.open"),
                address(place, one, move, waiting));
    }

    private static String mine(@Nullable OpenItems waiting, Component page) {
        return waiting == null ? "" : page.getTranslation("assessment.team.task", waiting.mine(), waiting.department());
    }

    /** Who has items of his or her own begins with those. */
    private static String address(Place place, ResponseSummary one, NextMove move, @Nullable OpenItems waiting) {
        if (move == NextMove.START) {
            return Addresses.responses(place);
        }
        boolean own = move == NextMove.ANSWER && waiting != null;
        Show show = own && waiting.mine() > 0 ? Show.MINE : Show.DEPARTMENT;
        return move.address(place, one) + (own ? show.query() : "");
    }
}
