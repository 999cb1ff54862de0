package jp.yui.ui.assessment.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import jp.yui.contract.assessment.Respondent;
import jp.yui.contract.assessment.Respondents;
import jp.yui.ui.shell.Refusal;

/** Asks for one's own department, so that colleagues find one and the list can be narrowed to it. */
final class DepartmentDialog extends Dialog {

    DepartmentDialog(Respondents respondents, Consumer<String> given) {
        setId("department-dialog");
        setHeaderTitle(getTranslation("assessment.team.department"));
        ComboBox<String> department = Departments.field(respondents, this);
        Respondent me = respondents.me();
        department.setValue(me == null || me.department().isEmpty() ? null : me.department());
        Refusal refusal = new Refusal("department-answer");
        Attempt attempt = new Attempt(this, refusal);
        add(new Paragraph(getTranslation("assessment.team.department.text")), department, refusal);
        Button yes = new Button(
                getTranslation("assessment.team.department.yes"),
                click -> attempt.at(() -> given.accept(Departments.value(department))));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setId("department-confirm");
        getFooter().add(new Button(getTranslation("confirm.no"), click -> close()), yes);
    }
}
