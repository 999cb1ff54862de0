package jp.yui.ui.procurement.systems;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.yui.contract.procurement.CorporateNumber;
import jp.yui.contract.procurement.SystemContract;
import jp.yui.contract.procurement.SystemDraft;
import jp.yui.contract.procurement.SystemType;
import jp.yui.contract.procurement.TypedCount;
import jp.yui.contract.procurement.Vendor;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.assessment.rounds.Faults;
import jp.yui.ui.shell.Draft;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Refusal;
import jp.yui.ui.shell.Troubles;
import org.jspecify.annotations.Nullable;

/** A system as it is recorded or changed; what is not known yet is left blank. */
final class SystemForm extends Div {

    private static final int LONGEST = 200;
    private static final int LONGEST_TERMS = 2000;
    private static final int MOST_MONTHS = 60;
    private static final int MOST_USERS = 1_000_000;

    /** Whether the data come with the contract; not known is an answer, too. */
    enum Included {
        YES,
        NO,
        UNKNOWN
    }

    private final Faults faults = new Faults();
    private final Refusal refusal = new Refusal("refusal");
    private final ComboBox<SystemType> kind = new ComboBox<>();
    private final TextField product = text("product");
    private final TextField vendor = text("vendor");
    private final TypedField<CorporateNumber> number = new TypedField<>(
            "system-number", "procurement.systems.number", "procurement.systems.number.fault", CorporateNumber::typed);
    private final DayField starts = new DayField("system-starts", "procurement.systems.starts");
    private final DayField ends = new DayField("system-ends", "procurement.systems.ends");
    private final TypedField<Integer> months = count("months", MOST_MONTHS);
    private final TypedField<Integer> users = count("users", MOST_USERS);
    private final RadioButtonGroup<Included> included = new RadioButtonGroup<>();
    private final TextArea terms = new TextArea();
    private final Checkbox joint = new Checkbox();
    private final CostFields costs;
    private final Draft draft;

    SystemForm(Place place, Kinds kinds, Optional<SystemContract> present, Consumer<SystemForm> save) {
        addClassName("form");
        draft = new Draft("system "
                        + present.map(system -> system.id().toString()).orElse(""))
                .keep("terms", terms);
        costs = new CostFields(present.map(SystemContract::costs).orElse(List.of()), place.thisYear());
        what(kinds);
        leaving();
        present.ifPresent(system -> show(system.content(), kinds));
        add(
                faults,
                card("what", kind, product, vendor, number),
                card("term", starts, ends, months, users),
                card("costs", note("costs.note"), costs),
                card("leaving", included, terms, draft),
                card("joint", joint, note("joint.note")),
                refusal,
                buttons(place, save));
    }

    private Div card(String key, Component... fields) {
        Div card = new Div(new H2(getTranslation("procurement.systems.card." + key)));
        card.add(fields);
        card.addClassNames("card", "fields");
        return card;
    }

    private Paragraph note(String key) {
        Paragraph words = new Paragraph(getTranslation("procurement.systems." + key));
        words.addClassName("muted");
        return words;
    }

    private TextField text(String key) {
        TextField field = new TextField(getTranslation("procurement.systems." + key));
        field.setId("system-" + key);
        field.setHelperText(getTranslation("procurement.systems." + key + ".help"));
        field.setMaxLength(LONGEST);
        field.setWidth("30rem");
        field.setManualValidation(true);
        return field;
    }

    private TypedField<Integer> count(String key, int most) {
        String label = "procurement.systems." + key;
        TypedField<Integer> field = new TypedField<>(
                "system-" + key, label, label + ".fault", typed -> atMost(most, TypedCount.read(typed)));
        field.setHelperText(getTranslation("procurement.systems." + key + ".help"));
        return field;
    }

    private static int atMost(int most, int number) {
        if (number > most) {
            throw new IllegalArgumentException("More than " + most);
        }
        return number;
    }

    private void what(Kinds kinds) {
        kind.setId("system-kind");
        kind.setLabel(getTranslation("procurement.systems.kind"));
        kind.setHelperText(getTranslation("procurement.systems.kind.help"));
        kind.setWidth("30rem");
        kind.setManualValidation(true);
        kind.setItems(kinds.all());
        kind.setItemLabelGenerator(one -> Kinds.name(one, this));
        number.setWidth("30rem");
        number.setHelperText(getTranslation("procurement.systems.number.help"));
        starts.setHelperText(getTranslation("procurement.systems.starts.help"));
        ends.setHelperText(getTranslation("procurement.systems.ends.help"));
    }

    private void leaving() {
        included.setId("system-included");
        included.setLabel(getTranslation("procurement.systems.included"));
        included.setItems(Arrays.asList(Included.values()));
        included.setItemLabelGenerator(one -> getTranslation("procurement.systems.included." + one));
        included.setValue(Included.UNKNOWN);
        terms.setId("system-terms");
        terms.setLabel(getTranslation("procurement.systems.terms"));
        terms.setHelperText(getTranslation("procurement.systems.terms.help"));
        terms.setMaxLength(LONGEST_TERMS);
        terms.setWidthFull();
        joint.setId("system-joint");
        joint.setLabel(getTranslation("procurement.systems.joint"));
    }

    private void show(SystemDraft content, Kinds kinds) {
        kinds.find(content.type()).ifPresent(kind::setValue);
        product.setValue(content.product());
        vendor.setValue(content.vendor().name());
        number.setValue(
                content.vendor().corporateNumber() == null
                        ? ""
                        : content.vendor().corporateNumber().value());
        starts.setValue(content.startsOn());
        ends.setValue(content.endsOn());
        months.setValue(content.noticeMonths() == null ? "" : String.valueOf(content.noticeMonths()));
        users.setValue(content.users() == null ? "" : String.valueOf(content.users()));
        terms.setValue(content.exportTerms());
        included.setValue(
                content.exportIncluded() == null
                        ? Included.UNKNOWN
                        : content.exportIncluded() ? Included.YES : Included.NO);
        joint.setValue(content.openToJoint());
    }

    private Div buttons(Place place, Consumer<SystemForm> save) {
        Button yes = new Button(getTranslation("procurement.systems.save"), click -> save(save));
        yes.setId("system-save");
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Anchor no = new Anchor(SystemAddresses.systems(place), getTranslation("confirm.no"));
        Div bar = new Div(yes, no);
        bar.addClassNames("bar", "actions");
        return bar;
    }

    private void save(Consumer<SystemForm> save) {
        refusal.clear();
        check();
        if (faults.none()) {
            save.accept(this);
        }
    }

    private void check() {
        faults.clear();
        faults.unless(!kind.isEmpty(), kind, getTranslation("procurement.systems.kind.fault"));
        faults.unless(!product.getValue().isBlank(), product, getTranslation("procurement.systems.product.fault"));
        faults.unless(!vendor.getValue().isBlank(), vendor, getTranslation("procurement.systems.vendor.fault"));
        number.check(faults);
        starts.check(faults);
        ends.check(faults);
        order();
        months.check(faults);
        users.check(faults);
        costs.check(faults);
    }

    private void order() {
        LocalDate from = starts.getValue();
        LocalDate until = ends.getValue();
        if (from != null && until != null && until.isBefore(from)) {
            faults.unless(false, ends, getTranslation("procurement.systems.order.fault"));
        }
    }

    /** What was typed, once nothing is wrong with it. */
    SystemDraft typed() {
        return new SystemDraft(
                kind.getValue().code(),
                product.getValue().strip(),
                new Vendor(vendor.getValue().strip(), number.read()),
                starts.getValue(),
                ends.getValue(),
                months.read(),
                users.read(),
                terms.getValue().strip(),
                isIncluded(),
                joint.getValue(),
                costs.cost());
    }

    private @Nullable Boolean isIncluded() {
        return switch (included.getValue()) {
            case YES -> Boolean.TRUE;
            case NO -> Boolean.FALSE;
            case UNKNOWN -> null;
        };
    }

    /** The record was taken: nothing is kept in the browser any more. */
    void forget() {
        draft.forget();
    }

    void refuse(ApiProblem problem) {
        refusal.say(words(problem));
    }

    private String words(ApiProblem problem) {
        if (problem.name().equals("stale")) {
            return getTranslation("procurement.systems.stale");
        }
        return String.join(" ", Troubles.words(problem, this), String.join(" ", problem.errors()))
                .strip();
    }
}
