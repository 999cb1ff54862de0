package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yui.contract.assessment.Acceptances;
import jp.yui.contract.assessment.Askable;
import jp.yui.contract.assessment.BoardRow;
import jp.yui.contract.assessment.Extension;
import jp.yui.contract.assessment.OpenQuestion;
import jp.yui.contract.assessment.QuestionApi;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.RoundApi;
import jp.yui.contract.assessment.RoundState;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.assessment.questions.WaitingQuestions;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.FigureCard;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Refusal;
import jp.yui.ui.shell.Shell;
import tools.jackson.databind.node.JsonNodeFactory;

/** One round: before it opens whom it will ask, afterwards how far everybody is. */
@Route(value = RoundAddresses.ROUND, layout = Shell.class)
@PermitAll
class BoardPage extends Page {

    private final transient RoundApi rounds;
    private final transient QuestionApi questions;
    private String name = "";

    BoardPage(RoundApi rounds, QuestionApi questions) {
        super("assessment.round.title");
        this.rounds = rounds;
        this.questions = questions;
    }

    @Override
    protected String title() {
        return name.isEmpty() ? super.title() : name;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        UUID id = RoundAddresses.id(event, "round").orElseThrow(BoardPage::unknown);
        Round round = rounds.round(place.tenant(), id);
        name = round.plan().title();
        Crumbs crumbs = new Crumbs()
                .step(getTranslation("job.assessment"))
                .step(super.title(), RoundAddresses.rounds(place))
                .here(name);
        head(crumbs, lead(round));
        Refusal refusal = new Refusal("refusal");
        Steps steps = new Steps(refusal, this::guarded, BoardPage::anew);
        if (round.state() == RoundState.DRAFT) {
            prepare(place, round, steps, refusal);
        } else {
            watch(place, round, BoardFilter.of(event.getLocation()), steps, refusal);
        }
    }

    static ApiProblem unknown() {
        return ApiProblem.of(404, JsonNodeFactory.instance.objectNode());
    }

    private static void anew() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private String lead(Round round) {
        return getTranslation(
                "assessment.round.facts",
                Labels.year(round.plan().fiscalYear(), this),
                Labels.moment(round.plan().opensAt(), this),
                Labels.moment(round.plan().closesAt(), this),
                round.plan().framework());
    }

    private void prepare(Place place, Round round, Steps steps, Refusal refusal) {
        List<Askable> asked = place.may(Permission.ASSESSMENT_CONDUCT)
                ? Asked.by(round.plan().audience(), rounds.municipalities(place.tenant()))
                : List.of();
        Div card = new Div(new H2(getTranslation("assessment.round.plan.who")), new AskedList(asked));
        card.addClassName("card");
        add(
                state(round),
                new RoundActions(place, round, asked.size(), rounds, steps),
                refusal,
                new Rules(round.plan()),
                card);
    }

    private void watch(Place place, Round round, BoardFilter filter, Steps steps, Refusal refusal) {
        List<BoardRow> rows = rounds.board(place.tenant(), round.id());
        BoardGrid grid = new BoardGrid(
                place, round, rows, row -> extend(place, round, row, steps), row -> transfer(place, round, row, steps));
        add(state(round), new RoundActions(place, round, rows.size(), rounds, steps), refusal, figures(round));
        waiting(place, round);
        add(new BoardCard(
                grid,
                rows,
                filter,
                next -> remember(place, round, next),
                chosen -> acceptAll(place, round, chosen, steps)));
    }

    private void waiting(Place place, Round round) {
        List<OpenQuestion> waiting = questions.open(place.tenant()).stream()
                .filter(one -> one.round().equals(round.id()))
                .toList();
        if (!waiting.isEmpty()) {
            add(new WaitingQuestions(waiting, one -> RoundAddresses.response(place, one.round(), one.response())));
        }
    }

    private Component state(Round round) {
        Div line = new Div(Tags.round(round.state(), this));
        line.addClassName("stand");
        line.setId("round-state");
        Optional.ofNullable(round.closedAt())
                .ifPresent(at -> line.add(getTranslation("assessment.round.closed-at", Labels.moment(at, this))));
        return line;
    }

    private Div figures(Round round) {
        int accepted = count(round, ResponseState.ACCEPTED);
        int submitted = count(round, ResponseState.SUBMITTED);
        Div row = new Div(
                figure("in", Labels.count((long) accepted + submitted), Labels.count(round.bodies())),
                figure("accepted", Labels.count(accepted), Labels.count(submitted)),
                figure("overdue", Labels.count(round.overdue()), ""),
                figure("idle", Labels.count(count(round, ResponseState.NOT_STARTED)), ""));
        row.addClassNames("row", "four");
        return row;
    }

    private FigureCard figure(String key, String value, String other) {
        return new FigureCard(
                "figure-" + key,
                getTranslation("assessment.round.figure." + key),
                value,
                getTranslation("assessment.round.figure." + key + ".note", other));
    }

    private static int count(Round round, ResponseState state) {
        return round.byState().getOrDefault(state, 0);
    }

    private void extend(Place place, Round round, BoardRow row, Steps steps) {
        new ReasonDialog(
                        "extend",
                        row.name(),
                        ReasonDialog.Deadline.NEEDED,
                        (reason, due) -> steps.frankly(() ->
                                rounds.extend(place.tenant(), round.id(), row.response(), new Extension(due, reason))))
                .open();
    }

    private void transfer(Place place, Round round, BoardRow row, Steps steps) {
        steps.ask("transfer", () -> rounds.transfer(place.tenant(), round.id(), row.response()), row.name());
    }

    private void acceptAll(Place place, Round round, List<UUID> chosen, Steps steps) {
        steps.ask(
                "accept",
                () -> rounds.acceptAll(place.tenant(), round.id(), new Acceptances(chosen)),
                Labels.count(chosen.size()));
    }

    /** The filter goes into the address without drawing the page anew, so that the link can be mailed. */
    private static void remember(Place place, Round round, BoardFilter filter) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(RoundAddresses.board(place, round.id(), filter.stand())
                                + "&" + BoardFilter.CLASS + "=" + encoded(filter.populationClass())
                                + "&" + BoardFilter.NAME + "=" + encoded(filter.name())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
