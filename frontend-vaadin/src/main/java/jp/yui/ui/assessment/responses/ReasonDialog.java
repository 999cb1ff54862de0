package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiConsumer;
import jp.yui.ui.shell.Draft;

/** Asks why; the reason stands in the history, and as long as it is refused in the draft. */
final class ReasonDialog extends Dialog {

    private static final int LONGEST = 1000;

    private final TextArea reason = new TextArea();
    private final Draft draft;

    ReasonDialog(String key, BiConsumer<String, Draft> given) {
        String words = "assessment.response.ask." + key;
        setId("reason-dialog");
        setHeaderTitle(getTranslation(words + ".title"));
        reason.setId("reason");
        reason.setLabel(getTranslation("assessment.response.ask.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        draft = new Draft("reason " + key).keep("reason", reason);
        add(new Paragraph(getTranslation(words + ".text")), new Div(reason, draft));
        Button yes = new Button(getTranslation(words + ".yes"), click -> give(given));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setId("reason-confirm");
        getFooter().add(new Button(getTranslation("confirm.no"), click -> giveUp()), yes);
    }

    private void giveUp() {
        draft.forget();
        close();
    }

    private void give(BiConsumer<String, Draft> given) {
        boolean missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        reason.setErrorMessage(getTranslation("assessment.response.ask.missing"));
        if (!missing) {
            close();
            given.accept(reason.getValue().strip(), draft);
        }
    }
}
