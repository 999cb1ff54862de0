package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.shell.Troubles;

/** Why something could not be saved, in words that stand beside what was typed. */
final class SavingTroubles {

    private static final Pattern LINK = Pattern.compile("/evidence/(\\d+)/link.*");

    private SavingTroubles() {}

    static String words(RuntimeException trouble, Component reader) {
        return trouble instanceof ApiProblem problem && refusedLink(problem).isPresent()
                ? reader.getTranslation("assessment.answer.evidence.link.wrong")
                : Troubles.words(trouble, reader);
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
