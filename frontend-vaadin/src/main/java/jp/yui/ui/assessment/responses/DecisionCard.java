package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import jp.yui.contract.assessment.Approval;
import jp.yui.contract.assessment.Reason;
import jp.yui.contract.assessment.Response;
import jp.yui.contract.assessment.ResponseApi;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.assessment.DraftWords;
import jp.yui.ui.assessment.NextMove;
import jp.yui.ui.shell.Confirmation;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Refusal;

/** The steps that lead to a submission and back, for whoever may take them; a refusal is said beside the buttons. */
final class DecisionCard extends Div {

    private static final String NEEDS_REASON = "approval-needs-reason";

    private final transient Place place;
    private final transient Response response;
    private final boolean deputy;
    private final transient ResponseApi responses;
    private final transient Consumer<Runnable> guard;
    private final transient Runnable done;
    private final Refusal refusal = new Refusal("decision-answer");
    private final Div buttons = new Div();

    DecisionCard(
            Place place,
            Response response,
            boolean deputy,
            ResponseApi responses,
            Consumer<Runnable> guard,
            Runnable done) {
        this.place = place;
        this.response = response;
        this.deputy = deputy && !place.may(Permission.ASSESSMENT_APPROVE);
        this.responses = responses;
        this.guard = guard;
        this.done = done;
        addClassName("card");
        setId("decision");
        buttons.addClassName("bar");
        add(new H2(getTranslation("assessment.response.decide")));
        offer(summary().state());
        add(refusal, buttons);
        buttons.setVisible(buttons.getComponentCount() > 0);
    }

    private void offer(ResponseState state) {
        switch (state) {
            case NOT_STARTED -> start();
            case DRAFT -> request();
            case IN_APPROVAL -> decide();
            case SUBMITTED -> submitted();
            case ACCEPTED -> explain("ACCEPTED");
        }
    }

    private ResponseSummary summary() {
        return response.summary();
    }

    private void start() {
        boolean writes = NextMove.writes(place, summary());
        explain(writes ? "NOT_STARTED" : "waits");
        if (writes) {
            main(
                    "start",
                    () -> step(() -> responses.start(place.tenant(), summary().id())));
        }
    }

    private void request() {
        if (!NextMove.writes(place, summary())) {
            explain("waits");
            return;
        }
        long open = response.answers().stream()
                .filter(one -> DraftWords.isOpen(one.content()))
                .count();
        explain(open == 0 ? "DRAFT" : "open", open);
        main(
                        "request",
                        () -> confirm(
                                "request",
                                () -> step(() -> responses.requestApproval(
                                        place.tenant(), summary().id()))))
                .setEnabled(open == 0);
    }

    private void decide() {
        boolean approver = deputy || place.may(Permission.ASSESSMENT_APPROVE);
        explain(
                approver && response.mayApprove()
                        ? (deputy ? "deputy" : "IN_APPROVAL")
                        : approver ? "four-eyes" : "approver",
                response.lastEditor());
        if (approver) {
            main("approve", () -> confirm("approve", () -> approve("", () -> {})))
                    .setEnabled(response.mayApprove());
            button("refuse", () -> ask("refuse", this::refuseWith));
        }
        if (place.may(Permission.ASSESSMENT_ANSWER)) {
            withdrawal();
        }
    }

    private void refuseWith(String reason) {
        if (deputy) {
            responses.refuseAsDeputy(place.tenant(), summary().id(), new Reason(reason));
        } else {
            responses.refuse(place.tenant(), summary().id(), new Reason(reason));
        }
    }

    private void submitted() {
        explain("SUBMITTED", summary().owner());
        if (place.may(Permission.ASSESSMENT_APPROVE) && place.may(Permission.ASSESSMENT_ANSWER)) {
            withdrawal();
        }
    }

    private void withdrawal() {
        button(
                "withdraw",
                () -> ask(
                        "withdraw",
                        reason -> responses.withdraw(place.tenant(), summary().id(), new Reason(reason))));
    }

    private void explain(String key, Object... values) {
        Paragraph words = new Paragraph(getTranslation("assessment.response.decide." + key, values));
        words.setId("decision-words");
        add(words);
    }

    private Button main(String key, Runnable action) {
        Button button = button(key, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(getTranslation("assessment.response.do." + key), click -> action.run());
        button.setId("do-" + key);
        buttons.add(button);
        return button;
    }

    private void confirm(String key, Runnable action) {
        new Confirmation(
                        "confirm-" + key,
                        "assessment.response.confirm." + key,
                        "assessment.response.do." + key,
                        action,
                        summary().owner())
                .open();
    }

    private void ask(String key, Consumer<String> action) {
        new ReasonDialog(
                        key,
                        (reason, draft) -> step(() -> {
                            action.accept(reason);
                            draft.forget();
                        }))
                .open();
    }

    /** An administrator who stands alone is asked for the reason that will be recorded. */
    private void approve(String reason, Runnable taken) {
        guard.accept(() -> {
            try {
                approveWith(reason);
                taken.run();
                done.run();
            } catch (ApiProblem problem) {
                if (problem.name().equals(NEEDS_REASON) && reason.isEmpty()) {
                    new ReasonDialog("alone", (why, draft) -> approve(why, draft::forget)).open();
                } else {
                    refusal.say(problem);
                }
            }
        });
    }

    private void approveWith(String reason) {
        if (deputy) {
            responses.approveAsDeputy(place.tenant(), summary().id());
        } else {
            responses.approve(place.tenant(), summary().id(), new Approval(reason));
        }
    }

    private void step(Runnable action) {
        guard.accept(() -> refusal.attempt(() -> {
            action.run();
            done.run();
        }));
    }
}
