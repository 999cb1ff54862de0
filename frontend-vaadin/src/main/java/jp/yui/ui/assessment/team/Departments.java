package jp.yui.ui.assessment.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import jp.yui.contract.assessment.Respondents;

/** A field for the name of a department: those in use are offered, any other may be typed. */
final class Departments {

    private static final int LONGEST = 100;

    private Departments() {}

    static ComboBox<String> field(Respondents respondents, Component reader) {
        ComboBox<String> field = new ComboBox<>(reader.getTranslation("assessment.team.department.name"));
        field.setId("department");
        field.setItems(respondents.departments());
        field.setHelperText(reader.getTranslation("assessment.team.department.help"));
        field.setAllowCustomValue(true);
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.addCustomValueSetListener(typed -> field.setValue(shortened(typed.getDetail())));
        return field;
    }

    static String value(ComboBox<String> field) {
        return field.getValue() == null ? "" : field.getValue();
    }

    private static String shortened(String typed) {
        return typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
    }
}
