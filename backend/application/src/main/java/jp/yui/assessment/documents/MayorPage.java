package jp.yui.assessment.documents;

import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Result;

/** One page for the mayor: where the town stands, the wall in front of it, what to do next. */
final class MayorPage {

    private static final int NAMED = 3;

    private final Paper paper;

    private MayorPage(Paper paper) {
        this.paper = paper;
    }

    static Markup of(Result result, Framework framework, Words words) {
        return new MayorPage(new Paper(result, framework, words)).write();
    }

    private Markup write() {
        paper.heading("mayor-title");
        paper.overall();
        paper.bars();
        wall();
        nextSteps();
        return paper.page();
    }

    private void wall() {
        Words words = paper.words();
        Result.WallLevel wall = paper.result().walls().getFirst();
        paper.page().put("h2", "section", words.say("wall"));
        if (wall.level() == null) {
            paper.page().put("p", "none", words.say("no-answers"));
            return;
        }
        paper.page()
                .put("p", "lead", words.say("wall-is", words.say(wall.wall()), words.level(wall.level())))
                .put("p", "text", words.say("wall-items", paper.names(wall.items(), NAMED)));
    }

    private void nextSteps() {
        Words words = paper.words();
        Markup page = paper.page().put("h2", "section", words.say("next"));
        if (paper.result().nextSteps().isEmpty()) {
            page.put("p", "none", words.say(paper.result().answered() == 0 ? "no-answers" : "no-next"));
            return;
        }
        page.open("table", "list");
        page.row("th", words.say("item"), words.say("levels"), words.say("first-move"), words.say("takes"));
        paper.result().nextSteps().forEach(this::advice);
        page.close("table");
    }

    private void advice(Result.Advice advice) {
        Words words = paper.words();
        Framework.Item item = paper.item(advice.item());
        Framework.NextStep step = item.nextStep();
        paper.page()
                .open("tr", "row")
                .put("td", "td", words.pick(item.name()))
                .putShort(words.say("from-to", advice.from(), advice.to()))
                .put("td", "td", words.pick(step.text()))
                .putShort(words.say("effort", words.say(step.effort()), step.months(), words.say(step.cost())))
                .close("tr");
    }
}
