package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.Askable;
import jp.yui.contract.assessment.FrameworkSummary;
import jp.yui.contract.assessment.RoundDraft;
import jp.yui.contract.tenancy.TenantKind;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Refusal;
import org.jspecify.annotations.Nullable;

/** A round as it is planned or changed. */
final class PlanForm extends Div {

    private static final int LONGEST = 100;
    private static final int NEVER = 0;
    private static final List<Integer> REMINDERS = List.of(NEVER, 3, 5, 7, 14);

    private final Faults faults = new Faults();
    private final Refusal refusal = new Refusal("refusal");
    private final TextField title = new TextField();
    private final Select<FrameworkSummary> framework = new Select<>();
    private final Select<FiscalYear> year = new Select<>();
    private final DateTimePicker opens;
    private final DateTimePicker closes;
    private final Checkbox late = new Checkbox();
    private final Select<Integer> reminder = new Select<>();
    private final AudienceField audience;

    PlanForm(
            Place place,
            RoundDraft draft,
            List<FrameworkSummary> frameworks,
            List<Askable> askable,
            Consumer<RoundDraft> save) {
        addClassName("form");
        opens = Moments.field(
                "plan-opens",
                getTranslation("assessment.round.opens"),
                getTranslation("assessment.round.opens.help"),
                this);
        closes = Moments.field(
                "plan-closes",
                getTranslation("assessment.round.closes"),
                getTranslation("assessment.round.closes.help"),
                this);
        audience = new AudienceField(askable, place.kind() == TenantKind.PREFECTURE, draft.audience());
        what(place, frameworks);
        when();
        reminder(draft.reminderDays());
        show(draft, frameworks);
        add(
                faults,
                card("what", title, framework, year),
                card("when", opens, closes, late, reminder),
                card("who", audience),
                refusal,
                buttons(place, save));
    }

    private Div card(String key, com.vaadin.flow.component.Component... fields) {
        Div card = new Div(new H2(getTranslation("assessment.round.plan." + key)));
        card.add(fields);
        card.addClassNames("card", "fields");
        return card;
    }

    private void what(Place place, List<FrameworkSummary> frameworks) {
        title.setId("plan-title");
        title.setLabel(getTranslation("assessment.round.name"));
        title.setHelperText(getTranslation("assessment.round.name.help"));
        title.setMaxLength(LONGEST);
        title.setWidthFull();
        title.setManualValidation(true);
        title.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        framework.setId("plan-framework");
        framework.setLabel(getTranslation("assessment.round.framework"));
        framework.setWidth("30rem");
        framework.setManualValidation(true);
        framework.setItems(frameworks);
        framework.setItemLabelGenerator(one -> getTranslation(
                "assessment.round.framework.of", Spoken.of(one.name(), this), one.code(), Labels.count(one.items())));
        years(place);
    }

    private void years(Place place) {
        int now = place.thisYear().value();
        year.setId("plan-year");
        year.setLabel(getTranslation("assessment.round.year"));
        year.setHelperText(getTranslation("assessment.round.year.help"));
        year.setWidth("14rem");
        year.setManualValidation(true);
        year.setItems(IntStream.rangeClosed(now - 1, now + 1)
                .mapToObj(FiscalYear::new)
                .toList());
        year.setItemLabelGenerator(one -> Labels.year(one, this));
    }

    private void when() {
        late.setId("plan-late");
        late.setLabel(getTranslation("assessment.round.late-answers"));
        late.setHelperText(getTranslation("assessment.round.late-answers.help"));
    }

    private void reminder(@Nullable Integer days) {
        int present = days == null ? NEVER : days;
        reminder.setId("plan-reminder");
        reminder.setLabel(getTranslation("assessment.round.reminder"));
        reminder.setHelperText(getTranslation("assessment.round.reminder.help"));
        reminder.setWidth("14rem");
        reminder.setItems(Stream.concat(REMINDERS.stream(), Stream.of(present))
                .distinct()
                .sorted()
                .toList());
        reminder.setItemLabelGenerator(one -> one == NEVER
                ? getTranslation("assessment.round.reminder.never")
                : getTranslation("assessment.round.reminder.days", one));
        reminder.setValue(present);
    }

    private void show(RoundDraft draft, List<FrameworkSummary> frameworks) {
        title.setValue(draft.title());
        frameworks.stream()
                .filter(one -> one.code().equals(draft.framework()))
                .findFirst()
                .ifPresent(framework::setValue);
        if (year.getListDataView().contains(draft.fiscalYear())) {
            year.setValue(draft.fiscalYear());
        }
        opens.setValue(Moments.typed(draft.opensAt()));
        closes.setValue(Moments.typed(draft.closesAt()));
        late.setValue(draft.lateAnswers());
    }

    private Div buttons(Place place, Consumer<RoundDraft> save) {
        Button yes = new Button(getTranslation("assessment.round.save"), click -> save(save));
        yes.setId("plan-save");
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Anchor no = new Anchor(RoundAddresses.rounds(place), getTranslation("confirm.no"));
        Div bar = new Div(yes, no);
        bar.addClassNames("bar", "actions");
        return bar;
    }

    private void save(Consumer<RoundDraft> save) {
        refusal.clear();
        OffsetDateTime from = Moments.moment(opens);
        OffsetDateTime until = Moments.moment(closes);
        check(from, until);
        if (faults.none() && from != null && until != null) {
            save.accept(draft(from, until));
        }
    }

    private void check(@Nullable OffsetDateTime from, @Nullable OffsetDateTime until) {
        faults.clear();
        faults.unless(!title.getValue().isBlank(), title, getTranslation("assessment.round.fault.title"));
        faults.unless(framework.getValue() != null, framework, getTranslation("assessment.round.fault.framework"));
        faults.unless(year.getValue() != null, year, getTranslation("assessment.round.fault.year"));
        faults.unless(from != null, opens, getTranslation("assessment.round.fault.opens"));
        faults.unless(
                until != null && (from == null || until.isAfter(from)),
                closes,
                getTranslation(until == null ? "assessment.round.fault.closes" : "assessment.round.fault.order"));
        audience.check(faults);
    }

    private RoundDraft draft(OffsetDateTime from, OffsetDateTime until) {
        return new RoundDraft(
                title.getValue().strip(),
                framework.getValue().code(),
                year.getValue(),
                from,
                until,
                late.getValue(),
                reminder.getValue() == NEVER ? null : reminder.getValue(),
                audience.audience());
    }

    void refuse(ApiProblem problem) {
        refusal.say(StepTroubles.words(problem, this));
    }
}
