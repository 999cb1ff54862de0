package jp.yui.ui.assessment.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import jp.yui.contract.assessment.DeputyDraft;
import jp.yui.contract.assessment.Respondent;
import jp.yui.contract.assessment.Respondents;
import jp.yui.ui.assessment.Days;
import jp.yui.ui.shell.Draft;
import jp.yui.ui.shell.Refusal;

/** Asks who, from which day to which day, and why; it stays open while the backend refuses. */
final class DeputyDialog extends Dialog {

    private static final int LONGEST = 1000;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final transient Consumer<DeputyDraft> given;
    private final ComboBox<Respondent> person;
    private final DatePicker from;
    private final DatePicker until;
    private final TextArea reason = new TextArea();
    private final Draft draft = new Draft("deputy").keep("reason", reason);
    private final Attempt attempt;

    DeputyDialog(Respondents respondents, Clock clock, Consumer<DeputyDraft> given) {
        this.given = given;
        setId("deputy-dialog");
        setWidth("36rem");
        setHeaderTitle(getTranslation("assessment.deputy.name"));
        LocalDate today = LocalDate.now(clock.withZone(JAPAN));
        from = day("from", today);
        until = day("until", today);
        Div days = new Div(from, until);
        days.addClassNames("bar", "top");
        person = person(respondents);
        Refusal refusal = new Refusal("deputy-dialog-answer");
        attempt = new Attempt(this, refusal);
        add(new Paragraph(getTranslation("assessment.deputy.text")), person, days, reason(), refusal);
        Button yes = new Button(getTranslation("assessment.deputy.yes"), click -> give());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setId("deputy-confirm");
        getFooter().add(new Button(getTranslation("confirm.no"), click -> giveUp()), yes);
    }

    private ComboBox<Respondent> person(Respondents respondents) {
        Respondent me = respondents.me();
        List<Respondent> others = respondents.people().stream()
                .filter(one -> me == null || !one.person().equals(me.person()))
                .toList();
        ComboBox<Respondent> field =
                People.field("deputy-person", getTranslation("assessment.deputy.person"), others, this);
        field.setHelperText(
                respondents.unknown() == 0 ? "" : getTranslation("assessment.team.unknown", respondents.unknown()));
        return field;
    }

    private Div reason() {
        reason.setId("deputy-reason");
        reason.setLabel(getTranslation("assessment.deputy.reason"));
        reason.setHelperText(getTranslation("assessment.deputy.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        return new Div(reason, draft);
    }

    private DatePicker day(String key, LocalDate today) {
        DatePicker day = Days.field("deputy-" + key, getTranslation("assessment.deputy." + key), this);
        day.setMin(today);
        day.setValue(today);
        return day;
    }

    private void give() {
        boolean nobody = person.isEmpty();
        person.setInvalid(nobody);
        person.setErrorMessage(getTranslation("assessment.deputy.person.missing"));
        boolean silent = reason.getValue().isBlank();
        reason.setInvalid(silent);
        reason.setErrorMessage(getTranslation("assessment.deputy.reason.missing"));
        boolean backwards =
                from.isEmpty() || until.isEmpty() || until.getValue().isBefore(from.getValue());
        until.setInvalid(backwards);
        until.setErrorMessage(getTranslation("assessment.deputy.until.wrong"));
        if (!nobody && !silent && !backwards) {
            tell();
        }
    }

    /** Both days count whole. */
    private void tell() {
        attempt.at(() -> {
            given.accept(new DeputyDraft(
                    person.getValue().person(),
                    start(from.getValue()),
                    start(until.getValue().plusDays(1)),
                    reason.getValue().strip()));
            draft.forget();
        });
    }

    private void giveUp() {
        draft.forget();
        close();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(JAPAN).toOffsetDateTime();
    }
}
