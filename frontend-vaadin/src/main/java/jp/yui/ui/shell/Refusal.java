package jp.yui.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.yui.ui.api.ApiProblem;

/** Why a step was refused, beside the button that asked for it; a screen reader says it at once. */
public final class Refusal extends Div {

    public Refusal(String id) {
        setId(id);
        getElement().setAttribute("role", "alert");
    }

    public void clear() {
        removeAll();
        removeClassNames("banner", "bad");
    }

    public void say(String why) {
        clear();
        addClassNames("banner", "bad");
        add(new Paragraph(why));
    }

    public void say(RuntimeException trouble) {
        say(Troubles.words(trouble, this));
    }

    /** Takes a step and says here what the backend has against it; other trouble is the page's business. */
    public void attempt(Runnable step) {
        clear();
        try {
            step.run();
        } catch (ApiProblem problem) {
            say(problem);
        }
    }
}
