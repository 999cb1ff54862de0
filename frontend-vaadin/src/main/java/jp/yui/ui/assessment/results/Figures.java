package jp.yui.ui.assessment.results;

import com.vaadin.flow.component.Component;
import java.util.List;
import jp.yui.contract.assessment.Result;
import jp.yui.ui.shell.FigureCard;
import jp.yui.ui.shell.Labels;

/** The three figures that come first: the level, the step of the procedure, the wall in front. */
final class Figures {

    private Figures() {}

    static List<Component> of(Result result, Component page) {
        return List.of(overall(result, page), step(result, page), wall(result, page));
    }

    private static Component overall(Result result, Component page) {
        String moved = result.overallPrevious() == null
                ? page.getTranslation("assessment.result.overall.first")
                : page.getTranslation(
                        "assessment.result.overall.moved",
                        Labels.change(result.moved(), Labels.LEVEL_DECIMALS),
                        Labels.level(result.overallPrevious()));
        return new FigureCard(
                "figure-overall",
                page.getTranslation("assessment.result.overall"),
                Labels.level(result.overall()),
                moved + sensitivity(result, page));
    }

    private static String sensitivity(Result result, Component page) {
        Result.Sensitivity range = result.sensitivity();
        return range.lowest() == null || range.highest() == null
                ? ""
                : page.getTranslation(
                        "assessment.result.sensitivity", Labels.level(range.lowest()), Labels.level(range.highest()));
    }

    private static Component step(Result result, Component page) {
        Integer step = result.step();
        String note = result.skippedStepZero() ? "skipped" : step == null ? "none" : "note";
        return new FigureCard(
                "figure-step",
                page.getTranslation("assessment.result.step"),
                step == null
                        ? page.getTranslation("assessment.result.step.before")
                        : page.getTranslation("assessment.result.step.value", step),
                page.getTranslation("assessment.result.step." + note));
    }

    private static Component wall(Result result, Component page) {
        Result.WallLevel first = result.walls().stream()
                .filter(wall -> wall.level() != null)
                .findFirst()
                .orElse(null);
        return new FigureCard(
                "figure-wall",
                page.getTranslation("assessment.result.wall"),
                first == null ? Labels.NONE : page.getTranslation("assessment.result.wall." + first.wall()),
                first == null
                        ? page.getTranslation("assessment.result.not-enough")
                        : page.getTranslation("assessment.result.wall.mean", Labels.level(first.level())));
    }
}
