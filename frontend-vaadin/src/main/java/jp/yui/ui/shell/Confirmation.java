package jp.yui.ui.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before a step that others notice or that takes something away. */
public final class Confirmation extends ConfirmDialog {

    /**
     * @param words the key of its title and text
     * @param yes the key of what the button says
     * @param values what stands in title and text
     */
    public Confirmation(String id, String words, String yes, Runnable step, Object... values) {
        setId(id);
        setHeader(getTranslation(words + ".title", values));
        setText(getTranslation(words + ".text", values));
        setConfirmText(getTranslation(yes));
        setCancelable(true);
        setCancelText(getTranslation("confirm.no"));
        addConfirmListener(confirmed -> step.run());
    }
}
