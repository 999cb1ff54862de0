package jp.yui.ui.assessment.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.yui.contract.assessment.AssignmentOrder;
import jp.yui.contract.assessment.Framework.Dimension;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.contract.assessment.Respondent;
import jp.yui.ui.assessment.Catalogue;
import jp.yui.ui.assessment.Wordings;
import jp.yui.ui.shell.Refusal;

/** Gives items, chosen singly, by dimension or all at once, to a department, a person or, with neither, to nobody again. */
final class AssignDialog extends Dialog {

    private final transient Plan plan;
    private final transient Consumer<AssignmentOrder> given;
    private final MultiSelectComboBox<Item> items = new MultiSelectComboBox<>();
    private final ComboBox<String> department;
    private final ComboBox<Respondent> person;
    private final Attempt attempt;

    /** Items that can be chosen at once. */
    private record Bundle(String name, List<Item> items) {}

    AssignDialog(Catalogue catalogue, Plan plan, Consumer<AssignmentOrder> given) {
        this.plan = plan;
        this.given = given;
        setId("assign-dialog");
        setWidth("36rem");
        setHeaderTitle(getTranslation("assessment.team.assign"));
        department = Departments.field(plan.respondents(), this);
        items(catalogue);
        person = People.field(
                "assign-person",
                getTranslation("assessment.team.person"),
                plan.respondents().people(),
                this);
        bringsDepartment();
        Refusal refusal = new Refusal("assign-answer");
        attempt = new Attempt(this, refusal);
        add(
                new Paragraph(getTranslation("assessment.team.assign.text")),
                bundles(catalogue),
                items,
                department,
                person,
                unknown(),
                refusal);
        Button yes = new Button(getTranslation("assessment.team.assign.yes"), click -> give());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setId("assign-confirm");
        getFooter().add(new Button(getTranslation("confirm.no"), click -> close()), yes);
    }

    private Select<Bundle> bundles(Catalogue catalogue) {
        List<Bundle> bundles = new ArrayList<>();
        bundles.add(new Bundle(getTranslation("assessment.team.bundle.free"), free(catalogue)));
        bundles.add(new Bundle(getTranslation("assessment.team.bundle.all"), catalogue.items()));
        for (Dimension one : catalogue.dimensions()) {
            bundles.add(new Bundle(one.code() + " " + Wordings.of(one.name(), this), one.items()));
        }
        Select<Bundle> field = new Select<>();
        field.setId("assign-bundle");
        field.setLabel(getTranslation("assessment.team.bundle"));
        field.setItems(bundles);
        field.setItemLabelGenerator(one -> getTranslation(
                "assessment.team.bundle.of", one.name(), one.items().size()));
        field.setWidthFull();
        field.addValueChangeListener(change -> items.setValue(change.getValue().items()));
        return field;
    }

    private List<Item> free(Catalogue catalogue) {
        return catalogue.items().stream()
                .filter(item -> plan.isFree(item.code()))
                .toList();
    }

    private void items(Catalogue catalogue) {
        items.setId("assign-items");
        items.setLabel(getTranslation("assessment.team.items"));
        items.setItems(catalogue.items());
        items.setItemLabelGenerator(item -> item.code() + " " + Wordings.of(item.name(), this));
        items.setClearButtonVisible(true);
        items.setWidthFull();
    }

    /** Whoever is chosen brings the department, unless one is named already. */
    private void bringsDepartment() {
        person.setClearButtonVisible(true);
        person.addValueChangeListener(change -> {
            Respondent chosen = change.getValue();
            if (chosen != null && department.isEmpty() && !chosen.department().isEmpty()) {
                department.setValue(chosen.department());
            }
        });
    }

    /** Whoever has not been here yet cannot be chosen by name. */
    private Paragraph unknown() {
        int count = plan.respondents().unknown();
        Paragraph words = new Paragraph(getTranslation("assessment.team.unknown", count));
        words.addClassName("muted");
        words.setVisible(count > 0);
        return words;
    }

    private void give() {
        boolean none = items.getValue().isEmpty();
        items.setInvalid(none);
        items.setErrorMessage(getTranslation("assessment.team.items.none"));
        if (none) {
            return;
        }
        Respondent chosen = person.getValue();
        attempt.at(() -> given.accept(new AssignmentOrder(
                items.getValue().stream().map(Item::code).toList(),
                Departments.value(department),
                chosen == null ? null : chosen.person())));
    }
}
