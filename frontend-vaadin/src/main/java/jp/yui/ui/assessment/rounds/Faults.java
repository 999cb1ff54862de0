package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** What is wrong with a form: at each field, and in a summary that leads there. */
public final class Faults extends Div {

    private UnorderedList list = new UnorderedList();
    private boolean none = true;

    public Faults() {
        setId("faults");
        getElement().setAttribute("role", "alert");
    }

    /** Begins anew. */
    public void clear() {
        removeAll();
        removeClassNames("banner", "bad");
        list = new UnorderedList();
        none = true;
    }

    public <F extends Component & HasValidationProperties & Focusable<?>> void unless(
            boolean fine, F field, String text) {
        field.setInvalid(!fine);
        field.setErrorMessage(fine ? "" : text);
        if (!fine) {
            note(text, field);
        }
    }

    private void note(String text, Focusable<?> field) {
        if (none) {
            addClassNames("banner", "bad");
            add(new Paragraph(getTranslation("assessment.round.faults")), list);
        }
        none = false;
        Button there = new Button(text, click -> field.focus());
        there.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        list.add(new ListItem(there));
    }

    public boolean none() {
        return none;
    }
}
