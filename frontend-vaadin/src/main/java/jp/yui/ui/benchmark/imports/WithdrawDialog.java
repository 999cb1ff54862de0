package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks why a release is withdrawn; the reason stands beside every edition that used it. */
final class WithdrawDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextArea reason = new TextArea();

    WithdrawDialog(String release, Consumer<String> withdraw) {
        setId("withdraw-dialog");
        setHeaderTitle(getTranslation("withdraw.title", release));
        reason.setId("withdraw-reason");
        reason.setLabel(getTranslation("withdraw.reason"));
        reason.setHelperText(getTranslation("withdraw.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        add(new Paragraph(getTranslation("withdraw.text")), reason);
        Button yes = new Button(getTranslation("withdraw.yes"), click -> confirm(withdraw));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        yes.setId("withdraw-confirm");
        getFooter().add(new Button(getTranslation("confirm.no"), click -> close()), yes);
    }

    private void confirm(Consumer<String> withdraw) {
        boolean missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        reason.setErrorMessage(getTranslation("withdraw.reason.missing"));
        if (!missing) {
            close();
            withdraw.accept(reason.getValue().strip());
        }
    }
}
