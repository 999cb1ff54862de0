package jp.yui.ui.home;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.contract.assessment.OpenQuestion;
import jp.yui.contract.assessment.QuestionApi;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.RoundApi;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.assessment.rounds.BoardFilter;
import jp.yui.ui.assessment.rounds.RoundAddresses;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** What a prefecture has to see of its survey rounds: what was submitted, who is late, what is not open yet. */
@org.springframework.stereotype.Component
class PrefectureDesk {

    private final RoundApi rounds;
    private final QuestionApi questions;

    PrefectureDesk(RoundApi rounds, QuestionApi questions) {
        this.rounds = rounds;
        this.questions = questions;
    }

    Today today(Place place, Component page) {
        List<Today.Task> tasks = Stream.concat(
                        asked(place, page), all(place).stream().flatMap(round -> tasks(place, round, page)))
                .toList();
        return tasks.isEmpty() ? Today.nothing(place, page) : Today.of(tasks, page);
    }

    /** Questions that wait for an answer, by round. */
    private Stream<Today.Task> asked(Place place, Component page) {
        List<OpenQuestion> open = place.may(Permission.ASSESSMENT_CONDUCT) ? questions.open(place.tenant()) : List.of();
        Map<UUID, List<OpenQuestion>> byRound = open.stream()
                .collect(Collectors.groupingBy(OpenQuestion::round, LinkedHashMap::new, Collectors.toList()));
        return byRound.values().stream().map(waiting -> asked(place, waiting, page));
    }

    private static Today.Task asked(Place place, List<OpenQuestion> waiting, Component page) {
        OpenQuestion oldest = waiting.getFirst();
        return new Today.Task(
                page.getTranslation("assessment.question.today"),
                "wait",
                oldest.title(),
                page.getTranslation(
                        "assessment.question.today.note",
                        waiting.size(),
                        oldest.name(),
                        Labels.moment(oldest.at(), page)),
                page.getTranslation("assessment.question.today.go"),
                RoundAddresses.board(place, oldest.round()));
    }

    private List<Round> all(Place place) {
        return place.may(Permission.ASSESSMENT_CONDUCT) ? rounds.rounds(place.tenant()) : List.of();
    }

    private static Stream<Today.Task> tasks(Place place, Round round, Component page) {
        return switch (round.state()) {
            case DRAFT -> Stream.of(task(place, round, page, "prepare", "wait", BoardFilter.Stand.ALL, round.bodies()));
            case OPEN ->
                Stream.of(submitted(place, round, page), overdue(place, round, page))
                        .flatMap(Optional::stream);
            case CLOSED -> Stream.empty();
        };
    }

    private static Optional<Today.Task> submitted(Place place, Round round, Component page) {
        int waiting = round.byState().getOrDefault(ResponseState.SUBMITTED, 0);
        return waiting == 0
                ? Optional.empty()
                : Optional.of(task(place, round, page, "submitted", "running", BoardFilter.Stand.SUBMITTED, waiting));
    }

    private static Optional<Today.Task> overdue(Place place, Round round, Component page) {
        return round.overdue() == 0
                ? Optional.empty()
                : Optional.of(task(place, round, page, "overdue", "bad", BoardFilter.Stand.OVERDUE, round.overdue()));
    }

    private static Today.Task task(
            Place place, Round round, Component page, String key, String look, BoardFilter.Stand stand, int count) {
        String words = "assessment.round.today." + key;
        return new Today.Task(
                page.getTranslation(words),
                look,
                round.plan().title(),
                page.getTranslation(
                        words + ".note",
                        Labels.count(count),
                        Labels.moment(round.plan().closesAt(), page)),
                page.getTranslation(words + ".go"),
                RoundAddresses.board(place, round.id(), stand));
    }
}
