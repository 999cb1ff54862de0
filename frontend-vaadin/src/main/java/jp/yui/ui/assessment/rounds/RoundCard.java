package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.RoundState;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** One round in the list: what it is, until when, and how far its municipalities are. */
final class RoundCard extends Div {

    RoundCard(Place place, Round round) {
        addClassNames("card", "round-card");
        setId("round-" + round.id());
        H2 title = new H2(
                new Anchor(RoundAddresses.board(place, round.id()), round.plan().title()));
        Div bar = new Div(title, Tags.round(round.state(), this));
        bar.addClassName("bar");
        if (round.overdue() > 0) {
            bar.add(Tags.tag(getTranslation("assessment.round.overdue.count", Labels.count(round.overdue())), "bad"));
        }
        add(bar, muted(period(round)));
        if (round.state() == RoundState.DRAFT) {
            add(muted(getTranslation("assessment.round.not-asked")));
        } else {
            add(new StateBar(round));
        }
    }

    private String period(Round round) {
        return getTranslation(
                "assessment.round.facts",
                Labels.year(round.plan().fiscalYear(), this),
                Labels.moment(round.plan().opensAt(), this),
                Labels.moment(round.plan().closesAt(), this),
                round.plan().framework());
    }

    private static Div muted(String text) {
        Div line = new Div(text);
        line.addClassName("muted");
        return line;
    }
}
