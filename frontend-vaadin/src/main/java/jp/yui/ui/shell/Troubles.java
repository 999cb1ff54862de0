package jp.yui.ui.shell;

import com.vaadin.flow.component.Component;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.session.SignInEnded;

/** Why something was not done, in words that stand beside what was typed. */
public final class Troubles {

    private Troubles() {}

    public static String words(RuntimeException trouble, Component reader) {
        return switch (trouble) {
            case SignInEnded ended -> reader.getTranslation("problem.signed-out.title");
            case ApiProblem problem when problem.status() == 401 -> reader.getTranslation("problem.signed-out.title");
            case ApiProblem problem ->
                Words.of(problem).title() + " " + Words.of(problem).remedy();
            default -> reader.getTranslation("problem.unreachable.title");
        };
    }
}
