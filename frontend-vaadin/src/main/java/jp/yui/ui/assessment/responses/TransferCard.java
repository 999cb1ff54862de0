package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import jp.yui.contract.assessment.Informant;
import jp.yui.contract.assessment.ResponseApi;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.contract.assessment.Transfer;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Refusal;

/** What the prefecture had entered for this municipality: it is confirmed as it is, or taken over to be corrected. */
final class TransferCard extends Div {

    private final transient Place place;
    private final transient ResponseSummary summary;
    private final transient Consumer<Runnable> guard;
    private final transient Runnable done;
    private final Refusal refusal = new Refusal("transfer-answer");
    private final Div buttons = new Div();

    TransferCard(
            Place place,
            ResponseSummary summary,
            Transfer transfer,
            ResponseApi responses,
            Consumer<Runnable> guard,
            Runnable done) {
        this.place = place;
        this.summary = summary;
        this.guard = guard;
        this.done = done;
        addClassName("card");
        setId("transfer");
        buttons.addClassName("bar");
        add(
                new H2(getTranslation("assessment.transfer", transfer.owner())),
                new Paragraph(getTranslation("assessment.transfer." + (transfer.submitted() ? "text" : "draft"))),
                facts(transfer),
                refusal,
                buttons);
        Anchor look = new Anchor(Addresses.preview(place, summary.id()), getTranslation("assessment.transfer.look"));
        look.addClassName("button");
        look.setId("transfer-look");
        buttons.add(look);
        offer(transfer, responses);
    }

    private Paragraph facts(Transfer transfer) {
        Informant informant = transfer.informant();
        String entered = getTranslation(
                "assessment.transfer.entered", transfer.enteredBy(), Labels.moment(transfer.enteredAt(), this));
        Paragraph facts = new Paragraph(
                informant == null
                        ? entered
                        : entered + " "
                                + getTranslation(
                                        "assessment.proxy.informant",
                                        informant.name(),
                                        getTranslation("assessment.proxy.how." + informant.how())));
        facts.addClassName("muted");
        return facts;
    }

    private void offer(Transfer transfer, ResponseApi responses) {
        if (transfer.submitted() && place.may(Permission.ASSESSMENT_APPROVE)) {
            Button confirm = button("confirm", () -> responses.confirm(place.tenant(), summary.id()));
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        if (summary.open() && place.may(Permission.ASSESSMENT_ANSWER)) {
            button("take-over", () -> responses.takeOver(place.tenant(), summary.id()));
        }
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(getTranslation("assessment.transfer." + key), click -> step(action));
        button.setId("transfer-" + key);
        buttons.add(button);
        return button;
    }

    private void step(Runnable action) {
        guard.accept(() -> refusal.attempt(() -> {
            action.run();
            done.run();
        }));
    }
}
