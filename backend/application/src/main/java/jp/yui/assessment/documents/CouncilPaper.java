package jp.yui.assessment.documents;

import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Result;

/** The paper for the council: every figure of the result with what it rests on, in words for people outside the office. */
final class CouncilPaper {

    private static final int NAMED = 4;

    private final Paper paper;

    private CouncilPaper(Paper paper) {
        this.paper = paper;
    }

    static Markup of(Result result, Framework framework, Words words) {
        return new CouncilPaper(new Paper(result, framework, words)).write();
    }

    private Markup write() {
        paper.heading("council-title");
        paper.page().put("p", "text", paper.words().say("council-intro"));
        paper.overall();
        paper.bars();
        dimensions();
        paper.section("walls", this::walls);
        paper.section("patterns", this::patterns);
        paper.section("next", this::nextSteps);
        paper.page()
                .put("p", "small", sensitivity())
                .put("p", "small", paper.words().say("similar-note"));
        return paper.page();
    }

    private void dimensions() {
        Words words = paper.words();
        paper.page().open("table", "list numbers");
        paper.page()
                .row(
                        "th",
                        words.say("dimension"),
                        words.say("now"),
                        words.say("previous"),
                        words.say("change"),
                        words.say("target"),
                        words.say("similar"));
        paper.result()
                .dimensions()
                .forEach(one -> paper.page()
                        .row(
                                "td",
                                one.dimension() + " " + paper.dimension(one.dimension()),
                                words.level(one.level()),
                                words.level(one.previous()),
                                words.change(one.moved()),
                                words.level(one.target()),
                                words.level(one.similar())));
        paper.page().close("table");
        if (!paper.result().apart().isEmpty()) {
            paper.page()
                    .put(
                            "p",
                            "note",
                            words.say(
                                    "apart",
                                    String.join(words.say("and"), paper.result().apart())));
        }
    }

    private void walls() {
        Words words = paper.words();
        paper.page().open("table", "list");
        paper.page().row("th", words.say("wall-column"), words.say("now"), words.say("low-items"));
        paper.result()
                .walls()
                .forEach(wall -> paper.page()
                        .row(
                                "td",
                                words.say(wall.wall()),
                                words.level(wall.level()),
                                paper.names(wall.items(), NAMED)));
        paper.page().close("table");
    }

    private void patterns() {
        Words words = paper.words();
        paper.page().open("table", "list");
        paper.page().row("th", words.say("pattern"), words.say("danger"), words.say("now"), words.say("low-items"));
        paper.result().patterns().forEach(this::pattern);
        paper.page().close("table");
    }

    private void pattern(Result.Risk risk) {
        Words words = paper.words();
        String danger = risk.danger() == null ? words.say("no-answers") : words.say(risk.danger());
        paper.page()
                .open("tr", "row")
                .put("td", "td", words.say(risk.pattern()))
                .putShort(danger)
                .put("td", "td", words.level(risk.level()))
                .put("td", "td", paper.names(risk.items(), NAMED))
                .close("tr");
    }

    private void nextSteps() {
        Words words = paper.words();
        paper.page().open("table", "list");
        paper.page().row("th", words.say("item"), words.say("levels"), words.say("roadmap"), words.say("others"));
        paper.result().nextSteps().forEach(this::advice);
        paper.page().close("table");
    }

    private void advice(Result.Advice advice) {
        Words words = paper.words();
        Framework.Item item = paper.item(advice.item());
        String others = advice.similar() == null
                ? words.say("not-enough")
                : words.say("moved", advice.similar(), advice.moved());
        paper.page()
                .open("tr", "row")
                .put("td", "td", words.pick(item.name()))
                .putShort(words.say("from-to", advice.from(), advice.to()))
                .put("td", "td", words.say(item.roadmap()))
                .put("td", "td", others)
                .close("tr");
    }

    private String sensitivity() {
        Words words = paper.words();
        Result.Sensitivity range = paper.result().sensitivity();
        return words.say("sensitivity", words.level(range.lowest()), words.level(range.highest()));
    }
}
