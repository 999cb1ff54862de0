package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.assessment.AssignmentApi;
import jp.yui.contract.assessment.Deputies;
import jp.yui.contract.assessment.DeputyApi;
import jp.yui.contract.assessment.Entry;
import jp.yui.contract.assessment.Response;
import jp.yui.contract.assessment.ResponseApi;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.contract.assessment.Submission;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.Frameworks;
import jp.yui.ui.assessment.Items;
import jp.yui.ui.assessment.NextMove;
import jp.yui.ui.assessment.Papers;
import jp.yui.ui.assessment.Papers.Paper;
import jp.yui.ui.assessment.StateTag;
import jp.yui.ui.assessment.rounds.RoundAddresses;
import jp.yui.ui.assessment.team.DeputyCard;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** One response as a whole: what is still open, who decides, what was handed in, what happened. */
@Route(value = Addresses.RESPONSE, layout = Shell.class)
@PermitAll
class ResponsePage extends Page {

    private final transient ResponseApi responses;
    private final transient DeputyApi deputies;
    private final transient AssignmentApi people;
    private final transient Frameworks frameworks;
    private final transient Papers papers;
    private final transient Clock clock;

    ResponsePage(
            ResponseApi responses,
            DeputyApi deputies,
            AssignmentApi people,
            Frameworks frameworks,
            Papers papers,
            Clock clock) {
        super("assessment.response.one");
        this.responses = responses;
        this.deputies = deputies;
        this.people = people;
        this.frameworks = frameworks;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        UUID id = Addresses.id(event.getRouteParameters().get(Addresses.ID));
        Response response = responses.response(place.tenant(), id);
        List<Submission> submissions = responses.submissions(place.tenant(), id);
        head(place, response.summary());
        add(standing(place, response.summary()));
        if (response.summary().state() == ResponseState.DRAFT) {
            add(new CheckCard(
                    response,
                    new Items(
                            place, id, frameworks.get(place, response.summary().framework()))));
        }
        Deputies now = deputies.deputies(place.tenant());
        add(decision(place, response, now));
        if (response.summary().entry() == Entry.TOWN && DeputyCard.concerns(place, now)) {
            add(new DeputyCard(place, now, deputies, people, clock, this::guarded, this::again));
        }
        past(response, submissions);
    }

    /** What comes next depends on who enters the answers. */
    private Component decision(Place place, Response response, Deputies now) {
        ResponseSummary summary = response.summary();
        return switch (summary.entry()) {
            case TOWN -> new DecisionCard(place, response, now.mine(), responses, this::guarded, this::again);
            case PROXY -> new ProxyCard(place, response, responses, this::guarded, this::again);
            case TRANSFERRED ->
                new TransferCard(
                        place,
                        summary,
                        responses.transfer(place.tenant(), summary.id()),
                        responses,
                        this::guarded,
                        this::again);
        };
    }

    private void head(Place place, ResponseSummary summary) {
        String year = Labels.year(summary.fiscalYear(), this);
        if (summary.entry() == Entry.PROXY) {
            head(
                    new Crumbs()
                            .step(getTranslation("job.assessment"))
                            .step(getTranslation("assessment.round.title"), RoundAddresses.rounds(place))
                            .here(summary.town()),
                    getTranslation("assessment.proxy.lead", summary.town(), summary.title(), year));
            return;
        }
        head(
                new Crumbs()
                        .step(getTranslation("job.assessment"), Addresses.responses(place))
                        .here(summary.title()),
                getTranslation("assessment.response.one.lead", summary.title(), summary.owner(), year));
    }

    private void past(Response response, List<Submission> submissions) {
        if (!submissions.isEmpty()) {
            add(new ReceiptCard(response.summary(), submissions));
        }
        if (!response.history().isEmpty()) {
            add(new HistoryCard(response.history(), response.deadlines()));
        }
    }

    private void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private Component standing(Place place, ResponseSummary summary) {
        Div links = new Div(
                link(Addresses.answers(place, summary.id()), "assessment.response.to-answers", "to-answers"),
                link(Addresses.preview(place, summary.id()), "assessment.response.to-preview", "to-preview"),
                link(Addresses.result(place, summary.id()), "assessment.response.to-result", "to-result"));
        if (NextMove.writes(place, summary)) {
            links.addComponentAtIndex(
                    1, link(Addresses.sheet(place, summary.id()), "assessment.sheet.title", "to-sheet"));
        }
        links.addClassName("links");
        Div head = new Div(new H2(getTranslation("assessment.response.standing")), new StateTag(summary));
        head.addClassName("bar");
        Div card = new Div(head, new Progress(summary, clock), links);
        card.addClassName("card");
        if (summary.answered() > 0) {
            card.add(papers.links(place, summary.id(), this, Paper.of(summary.state())));
        }
        return card;
    }

    private Anchor link(String address, String key, String id) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.setId(id);
        return link;
    }
}
