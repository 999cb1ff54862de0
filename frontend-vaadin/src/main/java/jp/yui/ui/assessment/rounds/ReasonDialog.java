package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.OffsetDateTime;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.shell.Draft;
import jp.yui.ui.shell.Refusal;
import org.jspecify.annotations.Nullable;

/** Asks why, and until when where that matters; it stays open while the backend refuses, so that nothing typed is lost. */
final class ReasonDialog extends Dialog {

    private static final int LONGEST = 1000;

    private final TextArea reason = new TextArea();
    private final Draft draft;
    private final DateTimePicker due;
    private final Deadline deadline;
    private final Refusal refusal = new Refusal("refusal");
    private final transient Step step;

    /** Whether a new deadline is asked for. */
    enum Deadline {
        NONE,
        OFFERED,
        NEEDED
    }

    /** What is done with the reason and the new deadline. */
    @FunctionalInterface
    interface Step {
        void take(String reason, @Nullable OffsetDateTime dueAt);
    }

    ReasonDialog(String key, String about, Deadline deadline, Step step) {
        this.deadline = deadline;
        this.step = step;
        setId("dialog-" + key);
        setWidth("36rem");
        setHeaderTitle(getTranslation("assessment.round." + key + ".title", about));
        reason();
        draft = new Draft(key + " " + about).keep("reason", reason);
        due = Moments.field(
                "due",
                getTranslation("assessment.round.due.new"),
                getTranslation("assessment.round.due." + deadline),
                this);
        due.setVisible(deadline != Deadline.NONE);
        add(
                new Paragraph(getTranslation("assessment.round." + key + ".text", about)),
                new Div(reason, draft),
                due,
                refusal);
        getFooter().add(new Button(getTranslation("confirm.no"), click -> giveUp()), confirm(key));
    }

    private void reason() {
        reason.setId("reason");
        reason.setLabel(getTranslation("assessment.round.reason"));
        reason.setHelperText(getTranslation("assessment.round.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setManualValidation(true);
    }

    private Button confirm(String key) {
        Button yes = new Button(getTranslation("assessment.round." + key + ".yes"), click -> take());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setId("reason-confirm");
        return yes;
    }

    private void take() {
        refusal.clear();
        boolean silent = reason.getValue().isBlank();
        reason.setInvalid(silent);
        reason.setErrorMessage(getTranslation("assessment.round.fault.reason"));
        boolean endless = deadline == Deadline.NEEDED && due.getValue() == null;
        due.setInvalid(endless);
        due.setErrorMessage(getTranslation("assessment.round.fault.due"));
        if (!silent && !endless) {
            tell();
        }
    }

    private void giveUp() {
        draft.forget();
        close();
    }

    private void tell() {
        try {
            step.take(reason.getValue().strip(), Moments.moment(due));
            giveUp();
        } catch (ApiProblem problem) {
            refusal.say(StepTroubles.words(problem, this));
        }
    }
}
