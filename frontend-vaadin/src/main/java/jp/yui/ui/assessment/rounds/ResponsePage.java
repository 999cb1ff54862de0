package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yui.contract.assessment.BoardRow;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Informant;
import jp.yui.contract.assessment.QuestionApi;
import jp.yui.contract.assessment.QuestionThread;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.RoundApi;
import jp.yui.contract.assessment.Submission;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.Catalogue;
import jp.yui.ui.assessment.EvidenceFiles;
import jp.yui.ui.assessment.Frameworks;
import jp.yui.ui.assessment.Items;
import jp.yui.ui.assessment.questions.ReceivedQuestions;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Refusal;
import jp.yui.ui.shell.Shell;

/** What one municipality submitted, item by item, and the decision on it. */
@Route(value = RoundAddresses.RESPONSE, layout = Shell.class)
@PermitAll
class ResponsePage extends Page {

    private final transient RoundApi rounds;
    private final transient QuestionApi questions;
    private final transient Frameworks frameworks;
    private final transient EvidenceFiles files;
    private final transient Clock clock;
    private String name = "";

    ResponsePage(RoundApi rounds, QuestionApi questions, Frameworks frameworks, EvidenceFiles files, Clock clock) {
        super("assessment.round.submission");
        this.rounds = rounds;
        this.questions = questions;
        this.frameworks = frameworks;
        this.files = files;
        this.clock = clock;
    }

    @Override
    protected String title() {
        return name.isEmpty() ? super.title() : name;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        Round round =
                rounds.round(place.tenant(), RoundAddresses.id(event, "round").orElseThrow(BoardPage::unknown));
        UUID response = RoundAddresses.id(event, "response").orElseThrow(BoardPage::unknown);
        BoardRow row = rounds.board(place.tenant(), round.id()).stream()
                .filter(one -> one.response().equals(response))
                .findFirst()
                .orElseThrow(BoardPage::unknown);
        name = row.name();
        Crumbs crumbs = new Crumbs()
                .step(getTranslation("assessment.round.title"), RoundAddresses.rounds(place))
                .step(round.plan().title(), RoundAddresses.board(place, round.id()))
                .here(name);
        head(crumbs, round.plan().title());
        questions(place, round, response);
        if (row.overall() == null) {
            add(nothingYet());
        } else {
            show(place, round, row);
        }
    }

    private void questions(Place place, Round round, UUID response) {
        List<QuestionThread> threads = questions.received(place.tenant(), round.id(), response);
        if (!threads.isEmpty()) {
            Catalogue catalogue = frameworks.get(place, round.plan().framework());
            add(new ReceivedQuestions(
                    place,
                    round.id(),
                    response,
                    threads,
                    questions,
                    code -> new Items(place, response, catalogue).name(code, this)));
        }
    }

    private Notice nothingYet() {
        return new Notice(
                "not-submitted",
                getTranslation("assessment.round.unsubmitted.title"),
                getTranslation("assessment.round.unsubmitted.text"));
    }

    private void show(Place place, Round round, BoardRow row) {
        Submission submission = rounds.submission(place.tenant(), round.id(), row.response());
        Framework framework = frameworks.get(place, submission.framework()).framework();
        boolean decidable = place.may(Permission.ASSESSMENT_CONDUCT)
                && (row.state() == ResponseState.SUBMITTED || row.state() == ResponseState.ACCEPTED);
        List<SubmittedItem> items = new ArrayList<>();
        add(facts(place, row, submission), jumps(framework));
        sections(
                framework,
                submission,
                decidable,
                file -> files.submitted(place.tenant(), round.id(), row.response(), file),
                items);
        if (decidable) {
            Refusal refusal = new Refusal("refusal");
            Steps steps = new Steps(refusal, this::guarded, ResponsePage::anew);
            add(new DecisionCard(place, round, row, items, rounds, steps, refusal));
        }
        add(new History(rounds.history(place.tenant(), round.id(), row.response())));
    }

    private static void anew() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private Div facts(Place place, BoardRow row, Submission submission) {
        Div who = new Div(getTranslation(
                submission.informant() == null ? "assessment.round.submitted-by" : "assessment.proxy.submitted-by",
                Labels.moment(submission.submittedAt(), this),
                submission.submittedBy(),
                submission.number()));
        Div hash = new Div(
                getTranslation("assessment.round.hash", submission.hash().substring(0, 16)));
        hash.addClassName("muted");
        Div card = new Div(
                Tags.row(row, this),
                new Div(getTranslation("assessment.round.overall", Labels.level(row.overall()))),
                who,
                hash);
        Informant informant = submission.informant();
        if (informant != null) {
            card.add(proxy(informant));
        }
        if (row.state() != ResponseState.SUBMITTED && row.state() != ResponseState.ACCEPTED) {
            card.add(new Div(getTranslation("assessment.round.with-the-town")));
        }
        card.add(result(place, row));
        card.addClassNames("card", "submission-facts");
        return card;
    }

    private Div proxy(Informant informant) {
        Div proxy = new Div(
                Tags.proxy(this),
                new Span(getTranslation(
                        "assessment.proxy.informant",
                        informant.name(),
                        getTranslation("assessment.proxy.how." + informant.how()))));
        proxy.setId("proxy-informant");
        proxy.addClassName("tags");
        return proxy;
    }

    private Anchor result(Place place, BoardRow row) {
        Anchor result =
                new Anchor(Addresses.result(place, row.response()), getTranslation("assessment.response.to-result"));
        result.setId("to-result");
        return result;
    }

    private Div jumps(Framework framework) {
        Div jumps = new Div();
        jumps.addClassName("jumps");
        framework.dimensions().forEach(one -> {
            var jump = new com.vaadin.flow.component.button.Button(
                    Spoken.of(one.name(), this),
                    click -> UI.getCurrent()
                            .getPage()
                            .executeJs("document.getElementById($0).scrollIntoView()", "dimension-" + one.code()));
            jump.addThemeVariants(
                    com.vaadin.flow.component.button.ButtonVariant.LUMO_TERTIARY_INLINE,
                    com.vaadin.flow.component.button.ButtonVariant.LUMO_SMALL);
            jumps.add(jump);
        });
        return jumps;
    }

    private void sections(
            Framework framework,
            Submission submission,
            boolean commentable,
            Function<EvidenceFile, Anchor> link,
            List<SubmittedItem> items) {
        Map<String, Submission.Copy> copies =
                submission.answers().stream().collect(Collectors.toMap(Submission.Copy::item, Function.identity()));
        for (Framework.Dimension dimension : framework.dimensions()) {
            H2 title = new H2(Spoken.of(dimension.name(), this));
            title.setId("dimension-" + dimension.code());
            Div card = new Div(title);
            card.addClassName("card");
            for (Framework.Item item : dimension.items()) {
                Submission.Copy copy = copies.get(item.code());
                if (copy != null) {
                    SubmittedItem shown = new SubmittedItem(item, copy, commentable, clock, link);
                    items.add(shown);
                    card.add(shown);
                }
            }
            add(card);
        }
    }
}
