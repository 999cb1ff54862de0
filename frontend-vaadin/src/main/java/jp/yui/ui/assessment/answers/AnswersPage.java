package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.yui.contract.assessment.AssignmentApi;
import jp.yui.contract.assessment.EvidenceApi;
import jp.yui.contract.assessment.QuestionApi;
import jp.yui.contract.assessment.Response;
import jp.yui.contract.assessment.ResponseApi;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.Catalogue;
import jp.yui.ui.assessment.EvidenceFiles;
import jp.yui.ui.assessment.Frameworks;
import jp.yui.ui.assessment.NextMove;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** Answering: all items beside the one that is open; on a small screen one or the other. */
@Route(value = Addresses.ANSWERS, layout = Shell.class)
@PermitAll
class AnswersPage extends Page implements BeforeLeaveObserver {

    private final transient ResponseApi responses;
    private final transient AssignmentApi assignments;
    private final transient QuestionApi questions;
    private final transient Frameworks frameworks;
    private final transient EvidenceApi evidence;
    private final transient EvidenceFiles files;
    private final transient Clock clock;
    private @Nullable AnswerDesk desk;

    AnswersPage(
            ResponseApi responses,
            AssignmentApi assignments,
            QuestionApi questions,
            Frameworks frameworks,
            EvidenceApi evidence,
            EvidenceFiles files,
            Clock clock) {
        super("assessment.answer.title");
        this.responses = responses;
        this.assignments = assignments;
        this.questions = questions;
        this.frameworks = frameworks;
        this.evidence = evidence;
        this.files = files;
        this.clock = clock;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        desk = null;
        UUID id = Addresses.id(event.getRouteParameters().get(Addresses.ID));
        Response response = responses.response(place.tenant(), id);
        Catalogue catalogue = frameworks.get(place, response.summary().framework());
        head(crumbs(place, response), lead(place, response));
        add(bar(place, response));
        Optional<String> item = event.getLocation().getQueryParameters().getSingleParameter(Addresses.ITEM);
        Company company =
                new Company(place, catalogue, assignments, questions, event.getLocation(), response.summary());
        AnswerDesk opened = new AnswerDesk(
                place,
                response,
                catalogue,
                responses,
                new EvidenceDesk(place.tenant(), id, evidence, files, clock),
                company,
                frame(place, id));
        desk = opened;
        add(opened);
        opened.open(item);
    }

    private AnswerDesk.Frame frame(Place place, UUID id) {
        return new AnswerDesk.Frame() {

            @Override
            public void guarded(Runnable step) {
                AnswersPage.this.guarded(step);
            }

            @Override
            public void start() {
                AnswersPage.this.guarded(() -> {
                    responses.start(place.tenant(), id);
                    UI.getCurrent().refreshCurrentRoute(false);
                });
            }
        };
    }

    private Component crumbs(Place place, Response response) {
        return new Crumbs()
                .step(getTranslation("job.assessment"), Addresses.responses(place))
                .step(
                        response.summary().title(),
                        Addresses.response(place, response.summary().id()))
                .here(title());
    }

    private String lead(Place place, Response response) {
        if (NextMove.writes(place, response.summary())) {
            return getTranslation("assessment.answer.lead");
        }
        boolean writable = response.summary().state() == ResponseState.DRAFT
                || response.summary().state() == ResponseState.NOT_STARTED;
        return getTranslation("assessment.answer.read-only."
                + (writable ? "now" : response.summary().state()));
    }

    private Div bar(Place place, Response response) {
        Anchor check = new Anchor(
                Addresses.response(place, response.summary().id()), getTranslation("assessment.answer.check"));
        check.addClassName("button");
        check.setId("to-check");
        Paragraph keys = new Paragraph(getTranslation("assessment.answer.keys"));
        keys.addClassNames("muted", "keys");
        Div bar = new Div(keys, check);
        bar.addClassNames("bar", "apart");
        return bar;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (desk != null && desk.isUnsaved()) {
            BeforeLeaveEvent.ContinueNavigationAction away = event.postpone();
            new LeaveDialog(desk::save, desk::isUnsaved, away::proceed, away::cancel).open();
        }
    }
}
