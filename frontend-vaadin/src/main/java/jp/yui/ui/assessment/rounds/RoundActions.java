package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.Reason;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.RoundApi;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** The next step of a round: open it, close it, open it again. */
final class RoundActions extends Div {

    private final transient RoundApi rounds;
    private final transient Steps steps;
    private final transient TenantKey tenant;
    private final transient UUID round;

    RoundActions(Place place, Round round, int asked, RoundApi rounds, Steps steps) {
        this.rounds = rounds;
        this.steps = steps;
        this.tenant = place.tenant();
        this.round = round.id();
        addClassName("bar");
        if (place.may(Permission.ASSESSMENT_CONDUCT)) {
            offer(place, round, asked);
        }
    }

    private void offer(Place place, Round one, int asked) {
        switch (one.state()) {
            case DRAFT -> add(open(one, asked), change(place));
            case OPEN -> add(levels(place), support(place), close(one));
            case CLOSED -> add(levels(place), support(place), reopen(one));
        }
    }

    private Button open(Round one, int asked) {
        Button open = button(
                "open",
                () -> steps.ask(
                        "open",
                        () -> rounds.open(tenant, round),
                        one.plan().title(),
                        Labels.count(asked),
                        Labels.moment(one.plan().opensAt(), this)));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return open;
    }

    private Anchor change(Place place) {
        return link("round-change", RoundAddresses.change(place, round), "assessment.round.change");
    }

    private Anchor levels(Place place) {
        return link("round-levels", RoundAddresses.levels(place, round), "assessment.round.levels");
    }

    private Anchor support(Place place) {
        return link("round-support", RoundAddresses.support(place, round), "assessment.support");
    }

    private Anchor link(String id, String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName("button");
        link.setId(id);
        return link;
    }

    private Button close(Round one) {
        return button(
                "close",
                () -> steps.ask(
                        "close", () -> rounds.close(tenant, round), one.plan().title(), Labels.count(one.overdue())));
    }

    private Button reopen(Round one) {
        return button(
                "reopen",
                () -> new ReasonDialog(
                                "reopen",
                                one.plan().title(),
                                ReasonDialog.Deadline.NONE,
                                (reason, due) -> steps.frankly(() -> rounds.reopen(tenant, round, new Reason(reason))))
                        .open());
    }

    private Button button(String key, Runnable step) {
        Button button = new Button(getTranslation("assessment.round." + key), click -> step.run());
        button.setId("round-" + key);
        return button;
    }
}
