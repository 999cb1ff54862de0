package jp.yui.ui.assessment.team;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.session.SignInEnded;
import jp.yui.ui.shell.Troubles;
import org.springframework.web.client.RestClientException;

/** Does once what a dialog was opened for and closes it; what fails is said in the dialog, which keeps what was typed. */
final class Attempt extends Div {

    private final Dialog dialog;

    Attempt(Dialog dialog) {
        this.dialog = dialog;
        getElement().setAttribute("role", "alert");
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
            removeAll();
            addClassNames("banner", "bad");
            add(new Paragraph(Troubles.words(trouble, this)));
        }
    }
}
