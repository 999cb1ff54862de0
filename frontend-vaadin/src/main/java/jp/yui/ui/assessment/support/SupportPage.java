package jp.yui.ui.assessment.support;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.assessment.Mover;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.RoundApi;
import jp.yui.contract.assessment.SupportApi;
import jp.yui.contract.assessment.SupportNeed;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.rounds.RoundAddresses;
import jp.yui.ui.benchmark.Downloads;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** Who needs help and why, by name and for the prefecture alone; below it who moved most, and how the order came about. */
@Route(value = RoundAddresses.SUPPORT, layout = Shell.class)
@PermitAll
class SupportPage extends Page {

    private final transient RoundApi rounds;
    private final transient SupportApi support;
    private final transient Downloads downloads;

    SupportPage(RoundApi rounds, SupportApi support, Downloads downloads) {
        super("assessment.support");
        this.rounds = rounds;
        this.support = support;
        this.downloads = downloads;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        UUID id = Addresses.id(event.getRouteParameters().get(RoundAddresses.ID));
        Round round = rounds.round(place.tenant(), id);
        List<SupportNeed> needs = support.needs(place.tenant(), id);
        List<Mover> movers = support.movers(place.tenant(), id);
        head(crumbs(place, round), lead(round, needs));
        add(
                new NeedsCard(place, round, needs, files(place, round, "needs")),
                new MoversCard(place, movers, files(place, round, "movers")),
                new PolicyCard());
    }

    private Crumbs crumbs(Place place, Round round) {
        return new Crumbs()
                .step(getTranslation("assessment.round.title"), RoundAddresses.rounds(place))
                .step(round.plan().title(), RoundAddresses.board(place, round.id()))
                .here(title());
    }

    private String lead(Round round, List<SupportNeed> needs) {
        return getTranslation(
                "assessment.support.lead",
                round.plan().title(),
                Labels.count(round.bodies()),
                Labels.count(needs.size()));
    }

    private Div files(Place place, Round round, String table) {
        Div files = downloads.links(
                uri -> uri.path("/api/t/{tenant}/assessment/results/rounds/{round}/" + table)
                        .build(place.tenant(), round.id()),
                "yui-" + table + "-" + round.plan().fiscalYear());
        files.getChildren()
                .forEach(link -> link.setId(table + "-" + link.getId().orElse("")));
        return files;
    }
}
