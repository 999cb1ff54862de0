package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.Component;
import java.util.Set;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.shell.Troubles;

/** Why the backend refused a step of a round, where a round has its own words for it. */
final class StepTroubles {

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

    private StepTroubles() {}

    static String words(ApiProblem problem, Component page) {
        return KNOWN.contains(problem.name())
                ? page.getTranslation("assessment.round.problem." + problem.name())
                : Troubles.words(problem, page);
    }
}
