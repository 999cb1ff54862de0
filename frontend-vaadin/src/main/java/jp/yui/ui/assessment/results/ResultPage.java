package jp.yui.ui.assessment.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import jp.yui.contract.assessment.Result;
import jp.yui.contract.assessment.ResultApi;
import jp.yui.contract.tenancy.TenantKind;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.Catalogue;
import jp.yui.ui.assessment.Frameworks;
import jp.yui.ui.assessment.Items;
import jp.yui.ui.assessment.Papers;
import jp.yui.ui.assessment.Papers.Paper;
import jp.yui.ui.assessment.rounds.RoundAddresses;
import jp.yui.ui.chart.Chart;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** What the answers say, from the whole down to the next step; where there is too little to say something, it says so. */
@Route(value = Addresses.RESULT, layout = Shell.class)
@PermitAll
class ResultPage extends Page {

    private static final int CORNERS = 3;

    private final transient ResultApi results;
    private final transient Frameworks frameworks;
    private final transient Papers papers;

    ResultPage(ResultApi results, Frameworks frameworks, Papers papers) {
        super("assessment.result.title");
        this.results = results;
        this.frameworks = frameworks;
        this.papers = papers;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        UUID id = Addresses.id(event.getRouteParameters().get(Addresses.ID));
        Result result = results.result(place.tenant(), id);
        head(crumbs(place, id), lead(result));
        if (result.answered() == 0) {
            add(nothing(place, id));
            return;
        }
        if (result.proxy()) {
            add(proxy());
        }
        add(papers.links(place, id, this, Paper.of(result.state())));
        Catalogue catalogue = frameworks.get(place, result.framework());
        show(result, catalogue, new Items(place, id, catalogue));
    }

    private Crumbs crumbs(Place place, UUID id) {
        if (place.kind() == TenantKind.PREFECTURE) {
            return new Crumbs()
                    .step(getTranslation("job.assessment"))
                    .step(getTranslation("assessment.round.title"), RoundAddresses.rounds(place))
                    .here(title());
        }
        return new Crumbs()
                .step(getTranslation("job.assessment"), Addresses.responses(place))
                .step(getTranslation("assessment.response.one"), Addresses.response(place, id))
                .here(title());
    }

    private String lead(Result result) {
        return getTranslation(
                "assessment.result.lead",
                result.name(),
                Labels.year(result.fiscalYear(), this),
                getTranslation("assessment.result.rests." + result.state()),
                result.answered(),
                result.items());
    }

    private Paragraph proxy() {
        Paragraph proxy = new Paragraph(getTranslation("assessment.proxy.result"));
        proxy.setId("proxy-result");
        proxy.addClassName("banner");
        return proxy;
    }

    private Notice nothing(Place place, UUID id) {
        return new Notice(
                        "no-result",
                        getTranslation("assessment.result.empty.title"),
                        getTranslation("assessment.result.empty.text"))
                .with(new Anchor(Addresses.answers(place, id), getTranslation("assessment.response.to-answers")));
    }

    private void show(Result result, Catalogue catalogue, Items items) {
        add(
                row("three", Figures.of(result, this).toArray(Component[]::new)),
                row("two", radar(result, catalogue), new CourseCard(result, items)),
                new DimensionCard(result, catalogue),
                new AdviceCard(result, catalogue, items),
                row("two", new WallsCard(result, items), new PatternsCard(result, items)));
    }

    /** A shape needs three corners. */
    private Div radar(Result result, Catalogue catalogue) {
        Div card = new Div(new H2(getTranslation("assessment.result.radar")));
        card.addClassName("card");
        boolean hasShape =
                result.dimensions().stream().filter(one -> one.level() != null).count() >= CORNERS;
        card.add(
                hasShape
                        ? new Chart("result-radar", ResultCharts.radar(result, catalogue, this))
                        : new Paragraph(getTranslation("assessment.result.radar.missing")));
        return card;
    }

    private static Div row(String shape, Component... cards) {
        Div row = new Div(cards);
        row.addClassNames("row", shape);
        return row;
    }
}
