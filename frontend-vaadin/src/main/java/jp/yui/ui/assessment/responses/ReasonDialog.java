package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks why; the reason stands in the history. */
final class ReasonDialog extends Dialog {

    private static final int LONGEST = 1000;

    private final TextArea reason = new TextArea();

    ReasonDialog(String key, Consumer<String> given) {
        String words = "assessment.response.ask." + key;
        setId("reason-dialog");
        setHeaderTitle(getTranslation(words + ".title"));
        reason.setId("reason");
        reason.setLabel(getTranslation("assessment.response.ask.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        add(new Paragraph(getTranslation(words + ".text")), reason);
        Button yes = new Button(getTranslation(words + ".yes"), click -> give(given));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setId("reason-confirm");
        getFooter().add(new Button(getTranslation("confirm.no"), click -> close()), yes);
    }

    private void give(Consumer<String> given) {
        boolean missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        reason.setErrorMessage(getTranslation("assessment.response.ask.missing"));
        if (!missing) {
            close();
            given.accept(reason.getValue().strip());
        }
    }
}
