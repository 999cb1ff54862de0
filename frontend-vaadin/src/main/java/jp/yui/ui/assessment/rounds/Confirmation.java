package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before a step that others notice. */
final class Confirmation extends ConfirmDialog {

    Confirmation(String key, Runnable step, Object... values) {
        setId("confirm-" + key);
        setHeader(getTranslation("assessment.round." + key + ".title", values));
        setText(getTranslation("assessment.round." + key + ".text", values));
        setConfirmText(getTranslation("assessment.round." + key + ".yes"));
        setCancelable(true);
        setCancelText(getTranslation("confirm.no"));
        addConfirmListener(confirmed -> step.run());
    }
}
