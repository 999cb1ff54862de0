package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Fields that report a moment after the last key stroke, so that what is typed is saved within two seconds. */
final class Typing {

    /** One second of rest; the call to the backend takes far less than another. */
    static final int PAUSE_MILLIS = 1000;

    private Typing() {}

    static void textArea(TextArea area, String id, int longest, Runnable changed) {
        area.setId(id);
        area.setWidthFull();
        area.setMaxLength(longest);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.addValueChangeListener(change -> ifByPerson(change, changed));
    }

    static void textField(TextField field, int longest, Runnable changed) {
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(change -> ifByPerson(change, changed));
    }

    /** Runs it for what a person did, not for what a page filled in. */
    static void ifByPerson(ComponentValueChangeEvent<?, ?> change, Runnable changed) {
        if (change.isFromClient()) {
            changed.run();
        }
    }
}
