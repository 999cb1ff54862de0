package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.RoundApi;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** The rounds of this tenant, newest first. */
@Route(value = RoundAddresses.ROUNDS, layout = Shell.class)
@PermitAll
class RoundsPage extends Page {

    private final transient RoundApi rounds;

    RoundsPage(RoundApi rounds) {
        super("assessment.round.title");
        this.rounds = rounds;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        List<Round> all = rounds.rounds(place.tenant());
        head(
                new Crumbs().step(getTranslation("job.assessment")).here(title()),
                getTranslation("assessment.round.lead."
                        + (place.kind() == jp.yui.contract.tenancy.TenantKind.PREFECTURE ? "prefecture" : "town")));
        if (place.may(Permission.ASSESSMENT_CONDUCT)) {
            add(begin(place));
        }
        if (all.isEmpty()) {
            add(new Notice(
                    "no-rounds",
                    getTranslation("assessment.round.none.title"),
                    getTranslation("assessment.round.none.text")));
        }
        all.forEach(round -> add(new RoundCard(place, round)));
    }

    private Div begin(Place place) {
        Anchor begin = new Anchor(RoundAddresses.planning(place), getTranslation("assessment.round.new"));
        begin.setId("round-new");
        begin.addClassNames("button", "main");
        Div bar = new Div(begin);
        bar.addClassName("bar");
        return bar;
    }
}
