package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.session.SignInEnded;
import jp.yui.ui.shell.Words;

/** Why something could not be saved, in words that stand beside what was typed. */
final class Troubles {

    private static final Pattern LINK = Pattern.compile("/evidence/(\\d+)/link.*");

    private Troubles() {}

    static String words(RuntimeException trouble, Component reader) {
        return switch (trouble) {
            case SignInEnded ended -> reader.getTranslation("problem.signed-out.title");
            case ApiProblem problem when problem.status() == 401 -> reader.getTranslation("problem.signed-out.title");
            case ApiProblem problem
            when refusedLink(problem).isPresent() -> reader.getTranslation("assessment.answer.evidence.link.wrong");
            case ApiProblem problem ->
                Words.of(problem).title() + " " + Words.of(problem).remedy();
            default -> reader.getTranslation("problem.unreachable.title");
        };
    }

    /** Which link the backend refused, counted from 0. */
    static OptionalInt refusedLink(ApiProblem problem) {
        return problem.errors().stream()
                .map(LINK::matcher)
                .filter(Matcher::matches)
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .findFirst();
    }
}
