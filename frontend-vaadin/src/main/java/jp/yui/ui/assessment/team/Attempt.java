package jp.yui.ui.assessment.team;

import com.vaadin.flow.component.dialog.Dialog;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.session.SignInEnded;
import jp.yui.ui.shell.Refusal;
import org.springframework.web.client.RestClientException;

/** Does once what a dialog was opened for and closes it; what fails is said in the dialog, which keeps what was typed. */
final class Attempt {

    private final Dialog dialog;
    private final Refusal refusal;

    Attempt(Dialog dialog, Refusal refusal) {
        this.dialog = dialog;
        this.refusal = refusal;
    }

    /** A second click may arrive before the browser has closed the dialog. */
    void at(Runnable work) {
        if (!dialog.isOpened()) {
            return;
        }
        try {
            work.run();
            dialog.close();
        } catch (ApiProblem | SignInEnded | RestClientException trouble) {
            refusal.say(trouble);
        }
    }
}
