package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.yui.contract.Revision;
import jp.yui.contract.assessment.Audience;
import jp.yui.contract.assessment.FrameworkApi;
import jp.yui.contract.assessment.FrameworkSummary;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.RoundApi;
import jp.yui.contract.assessment.RoundDraft;
import jp.yui.contract.assessment.RoundState;
import jp.yui.contract.tenancy.TenantKind;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.assessment.Papers;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** Plans a round, or changes one that is not open yet. */
@Route(value = RoundAddresses.NEW, layout = Shell.class)
@RouteAlias(value = RoundAddresses.PLAN, layout = Shell.class)
@PermitAll
class PlanPage extends Page {

    private static final int USUAL_DAYS = 30;
    private static final int USUAL_REMINDER = 7;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final transient RoundApi rounds;
    private final transient FrameworkApi frameworks;
    private final transient Papers papers;
    private final transient Clock clock;
    private transient @Nullable PlanForm form;

    PlanPage(RoundApi rounds, FrameworkApi frameworks, Papers papers, Clock clock) {
        super("assessment.round.plan");
        this.rounds = rounds;
        this.frameworks = frameworks;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        Optional<Round> present = RoundAddresses.id(event, "round").map(id -> rounds.round(place.tenant(), id));
        Crumbs crumbs = new Crumbs()
                .step(getTranslation("job.assessment"))
                .step(getTranslation("assessment.round.title"), RoundAddresses.rounds(place))
                .here(title());
        head(crumbs, getTranslation("assessment.round.plan.lead"));
        if (present.filter(round -> round.state() != RoundState.DRAFT).isPresent()) {
            add(tooLate(place, present.get()));
        } else {
            show(place, present);
        }
    }

    private void show(Place place, Optional<Round> present) {
        List<FrameworkSummary> published = frameworks.frameworks(place.tenant());
        RoundDraft draft = present.map(Round::plan).orElseGet(() -> usual(place, published));
        form = new PlanForm(
                place,
                draft,
                published,
                rounds.municipalities(place.tenant()),
                typed -> guarded(() -> save(place, present, typed)));
        add(form);
        published.forEach(one -> add(papers.blank(place, one.code(), one.name(), this)));
    }

    private RoundDraft usual(Place place, List<FrameworkSummary> published) {
        OffsetDateTime tomorrow = OffsetDateTime.now(clock).plusDays(1);
        return new RoundDraft(
                "",
                published.stream().findFirst().map(FrameworkSummary::code).orElse(""),
                place.thisYear(),
                tomorrow.with(MORNING),
                tomorrow.plusDays(USUAL_DAYS).with(EVENING),
                true,
                USUAL_REMINDER,
                new Audience(
                        place.kind() == TenantKind.PREFECTURE ? Audience.Kind.ALL : Audience.Kind.SELF,
                        List.of(),
                        null));
    }

    /** A refusal is said on the form, so that nothing typed is lost. */
    private void save(Place place, Optional<Round> present, RoundDraft typed) {
        try {
            Round saved = present.isPresent()
                    ? rounds.change(
                            place.tenant(),
                            present.get().id(),
                            new Revision(present.get().version()),
                            typed)
                    : rounds.plan(place.tenant(), typed);
            Addresses.open(UI.getCurrent(), RoundAddresses.board(place, saved.id()));
        } catch (ApiProblem problem) {
            if (form != null) {
                form.refuse(problem);
            }
        }
    }

    private Notice tooLate(Place place, Round round) {
        return new Notice(
                        "round-open",
                        getTranslation("assessment.round.fixed.title"),
                        getTranslation("assessment.round.fixed.text"))
                .with(new Anchor(RoundAddresses.board(place, round.id()), getTranslation("assessment.round.to-board")));
    }
}
