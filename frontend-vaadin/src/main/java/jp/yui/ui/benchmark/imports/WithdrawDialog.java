package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import java.util.function.BiConsumer;
import jp.yui.ui.shell.Draft;

/** Asks why a release is withdrawn; the reason stands beside every edition that used it. */
final class WithdrawDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextArea reason = new TextArea();
    private final Draft draft;

    WithdrawDialog(UUID id, String release, BiConsumer<String, Draft> withdraw) {
        setId("withdraw-dialog");
        setHeaderTitle(getTranslation("withdraw.title", release));
        reason.setId("withdraw-reason");
        reason.setLabel(getTranslation("withdraw.reason"));
        reason.setHelperText(getTranslation("withdraw.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        draft = new Draft("withdraw " + id).keep("reason", reason);
        add(new Paragraph(getTranslation("withdraw.text")), new Div(reason, draft));
        Button yes = new Button(getTranslation("withdraw.yes"), click -> confirm(withdraw));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        yes.setId("withdraw-confirm");
        getFooter().add(new Button(getTranslation("confirm.no"), click -> leave()), yes);
    }

    private void leave() {
        draft.forget();
        close();
    }

    private void confirm(BiConsumer<String, Draft> withdraw) {
        boolean missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        reason.setErrorMessage(getTranslation("withdraw.reason.missing"));
        if (!missing) {
            close();
            withdraw.accept(reason.getValue().strip(), draft);
        }
    }
}
