package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.function.BooleanSupplier;

/** Asks before something unsaved is left: try again to save it, stay, or leave it behind. */
final class LeaveDialog extends ConfirmDialog {

    LeaveDialog(Runnable save, BooleanSupplier unsaved, Runnable leave, Runnable stay) {
        setId("leave-dialog");
        setHeader(getTranslation("assessment.answer.leave.title"));
        setText(getTranslation("assessment.answer.leave.text"));
        setConfirmText(getTranslation("assessment.answer.leave.save"));
        setCancelable(true);
        setCancelText(getTranslation("assessment.answer.leave.stay"));
        setRejectable(true);
        setRejectText(getTranslation("assessment.answer.leave.lose"));
        addConfirmListener(confirmed -> {
            save.run();
            (unsaved.getAsBoolean() ? stay : leave).run();
        });
        addCancelListener(cancelled -> stay.run());
        addRejectListener(rejected -> leave.run());
    }
}
