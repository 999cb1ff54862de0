package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import jp.yui.contract.assessment.ResponseApi;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.Frameworks;
import jp.yui.ui.assessment.Papers;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** The rounds that this town is asked in, each with one clear next step. */
@Route(value = Addresses.RESPONSES, layout = Shell.class)
@PermitAll
class ResponsesPage extends Page {

    private final transient ResponseApi responses;
    private final transient Frameworks frameworks;
    private final transient Papers papers;
    private final transient Clock clock;

    ResponsesPage(ResponseApi responses, Frameworks frameworks, Papers papers, Clock clock) {
        super("assessment.response.title");
        this.responses = responses;
        this.frameworks = frameworks;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        List<ResponseSummary> all = responses.responses(place.tenant());
        head(new Crumbs().here(title()), getTranslation("assessment.response.lead"));
        if (all.isEmpty()) {
            add(new Notice(
                    "no-responses",
                    getTranslation("assessment.response.empty.title"),
                    getTranslation("assessment.response.empty.text")));
        }
        all.forEach(one -> add(new ResponseCard(place, one, clock, () -> start(place, one))));
        all.stream()
                .map(ResponseSummary::framework)
                .distinct()
                .map(code -> frameworks.get(place, code).framework())
                .forEach(framework -> add(papers.blank(place, framework.code(), framework.name(), this)));
    }

    private void start(Place place, ResponseSummary response) {
        guarded(() -> {
            responses.start(place.tenant(), response.id());
            jp.yui.ui.benchmark.Addresses.open(UI.getCurrent(), Addresses.answers(place, response.id()));
        });
    }
}
