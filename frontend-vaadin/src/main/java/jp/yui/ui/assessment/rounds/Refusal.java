package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.shell.Words;

/** Why the backend refused a step, beside the button that asked for it. */
final class Refusal extends Div {

    private static final Set<String> KNOWN = Set.of(
            "stale",
            "wrong-transition",
            "deadline-needed",
            "deadline-passed",
            "nobody-asked",
            "not-ours",
            "odd-audience",
            "unknown-framework",
            "closes-before-it-opens");

    Refusal() {
        setId("refusal");
        getElement().setAttribute("role", "alert");
    }

    void clear() {
        removeAll();
        removeClassNames("banner", "bad");
    }

    void say(ApiProblem problem) {
        clear();
        addClassNames("banner", "bad");
        add(new Paragraph(text(problem, this)));
    }

    static String text(ApiProblem problem, Component page) {
        if (KNOWN.contains(problem.name())) {
            return page.getTranslation("assessment.round.problem." + problem.name());
        }
        Words words = Words.of(problem);
        return words.title() + " " + words.remedy();
    }
}
