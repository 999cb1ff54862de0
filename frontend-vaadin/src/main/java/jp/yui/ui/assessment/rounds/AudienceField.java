package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import jp.yui.contract.assessment.Askable;
import jp.yui.contract.assessment.Audience;
import jp.yui.contract.assessment.Audience.Kind;
import jp.yui.ui.shell.Labels;

/** Whom a round asks, with everybody named before it is opened. */
final class AudienceField extends Div {

    private final transient List<Askable> all;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final MultiSelectComboBox<Askable> chosen = new MultiSelectComboBox<>();
    private final Select<String> populationClass = new Select<>();
    private final Div preview = new Div();

    AudienceField(List<Askable> all, boolean prefecture, Audience audience) {
        this.all = all;
        setId("plan-audience");
        kinds(prefecture);
        bodies();
        classes();
        show(audience);
        add(kind, chosen, populationClass, preview);
    }

    private void kinds(boolean prefecture) {
        kind.setId("plan-kind");
        kind.setLabel(getTranslation("assessment.round.audience"));
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.setItems(prefecture ? List.of(Kind.ALL, Kind.CLASS, Kind.CHOSEN) : List.of(Kind.SELF));
        kind.setItemLabelGenerator(one -> getTranslation("assessment.round.audience." + one));
        kind.addValueChangeListener(change -> arrange());
    }

    private void bodies() {
        chosen.setId("plan-bodies");
        chosen.setLabel(getTranslation("assessment.round.bodies"));
        chosen.setHelperText(getTranslation("assessment.round.bodies.help"));
        chosen.setWidthFull();
        chosen.setManualValidation(true);
        chosen.setItemLabelGenerator(one -> getTranslation("assessment.round.body", one.name(), one.code()));
        chosen.setItems(all);
        chosen.addValueChangeListener(change -> arrange());
    }

    private void classes() {
        populationClass.setId("plan-class");
        populationClass.setLabel(getTranslation("assessment.round.class"));
        populationClass.setWidth("22rem");
        populationClass.setManualValidation(true);
        populationClass.setItems(inOrder());
        populationClass.setItemLabelGenerator(this::className);
        populationClass.addValueChangeListener(change -> arrange());
    }

    private List<String> inOrder() {
        return all.stream()
                .map(Askable::populationClass)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(PopulationClasses.ORDER)
                .toList();
    }

    private String className(String one) {
        long asked =
                all.stream().filter(body -> one.equals(body.populationClass())).count();
        return getTranslation("assessment.round.class.of", getTranslation("class." + one), Labels.count(asked));
    }

    private void show(Audience audience) {
        kind.setValue(audience.kind());
        chosen.setValue(all.stream()
                .filter(one -> audience.bodies().contains(one.code()))
                .toList());
        if (inOrder().contains(audience.populationClass())) {
            populationClass.setValue(audience.populationClass());
        }
        arrange();
    }

    private void arrange() {
        chosen.setVisible(kind.getValue() == Kind.CHOSEN);
        populationClass.setVisible(kind.getValue() == Kind.CLASS);
        preview.removeAll();
        preview.add(new AskedList(Asked.by(audience(), all)));
    }

    void check(Faults faults) {
        if (kind.getValue() == Kind.CHOSEN) {
            faults.unless(!chosen.getValue().isEmpty(), chosen, getTranslation("assessment.round.fault.bodies"));
        }
        if (kind.getValue() == Kind.CLASS) {
            faults.unless(
                    populationClass.getValue() != null,
                    populationClass,
                    getTranslation("assessment.round.fault.class"));
        }
    }

    Audience audience() {
        return switch (kind.getValue()) {
            case ALL, SELF -> new Audience(kind.getValue(), List.of(), null);
            case CHOSEN ->
                new Audience(
                        Kind.CHOSEN,
                        List.copyOf(new TreeSet<>(
                                chosen.getValue().stream().map(Askable::code).toList())),
                        null);
            case CLASS -> new Audience(Kind.CLASS, List.of(), populationClass.getValue());
        };
    }
}
