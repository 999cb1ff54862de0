package jp.yui.ui.assessment.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import jp.yui.contract.assessment.Respondent;

/** A field for one of the people of a town, each named with the department. */
final class People {

    private People() {}

    static ComboBox<Respondent> field(String id, String label, List<Respondent> people, Component reader) {
        ComboBox<Respondent> field = new ComboBox<>(label);
        field.setId(id);
        field.setItems(people);
        field.setItemLabelGenerator(one -> one.department().isEmpty()
                ? one.name()
                : reader.getTranslation("assessment.team.person.of", one.name(), one.department()));
        field.setWidthFull();
        return field;
    }
}
