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
import java.util.Locale;
import java.util.function.Consumer;
import jp.yui.contract.assessment.DeputyDraft;
import jp.yui.contract.assessment.Respondent;
import jp.yui.contract.assessment.Respondents;
import jp.yui.ui.assessment.Days;

/** Asks who, from which day to which day, and why; it stays open while the backend refuses. */
final class DeputyDialog extends Dialog {

    private static final int LONGEST = 1000;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final transient Consumer<DeputyDraft> given;
    private final ComboBox<Respondent> person = new ComboBox<>();
    private final DatePicker from;
    private final DatePicker until;
    private final TextArea reason = new TextArea();
    private final Attempt attempt = new Attempt(this);

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
        person(respondents);
        reason.setId("deputy-reason");
        reason.setLabel(getTranslation("assessment.deputy.reason"));
        reason.setHelperText(getTranslation("assessment.deputy.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("assessment.deputy.text")), person, days, reason, attempt);
        Button yes = new Button(getTranslation("assessment.deputy.yes"), click -> give());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setId("deputy-confirm");
        getFooter().add(new Button(getTranslation("confirm.no"), click -> close()), yes);
    }

    private void person(Respondents respondents) {
        Respondent me = respondents.me();
        person.setId("deputy-person");
        person.setLabel(getTranslation("assessment.deputy.person"));
        person.setHelperText(
                respondents.unknown() == 0 ? "" : getTranslation("assessment.team.unknown", respondents.unknown()));
        person.setItems(respondents.people().stream()
                .filter(one -> me == null || !one.person().equals(me.person()))
                .toList());
        person.setItemLabelGenerator(one -> one.department().isEmpty()
                ? one.name()
                : getTranslation("assessment.team.person.of", one.name(), one.department()));
        person.setWidthFull();
    }

    private DatePicker day(String key, LocalDate today) {
        DatePicker day = new DatePicker(getTranslation("assessment.deputy." + key));
        day.setId("deputy-" + key);
        day.setLocale(Locale.JAPAN);
        day.setI18n(Days.words(this));
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
        attempt.at(() -> given.accept(new DeputyDraft(
                person.getValue().person(),
                start(from.getValue()),
                start(until.getValue().plusDays(1)),
                reason.getValue().strip())));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(JAPAN).toOffsetDateTime();
    }
}
