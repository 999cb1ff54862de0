package jp.yui.assessment.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Level;
import jp.yui.contract.assessment.Result;
import org.jspecify.annotations.Nullable;

/** What a paper on a result is written from, and the parts that papers share. */
final class Paper {

    private static final double TOP = 5;

    private final Result result;
    private final Framework framework;
    private final Words words;
    private final Map<String, Framework.Item> items = new HashMap<>();
    private final Markup page = new Markup();

    Paper(Result result, Framework framework, Words words) {
        this.result = result;
        this.framework = framework;
        this.words = words;
        framework.dimensions().forEach(dimension -> dimension.items().forEach(item -> items.put(item.code(), item)));
    }

    Result result() {
        return result;
    }

    Words words() {
        return words;
    }

    Markup page() {
        return page;
    }

    Framework.Item item(String code) {
        Framework.Item item = items.get(code);
        if (item == null) {
            throw new IllegalArgumentException("Not in " + framework.code() + ": " + code);
        }
        return item;
    }

    /** A section that stays together on a page. */
    void section(String heading, Runnable content) {
        page.open("div", "block").put("h2", "section", words.say(heading));
        content.run();
        page.close("div");
    }

    void heading(String kind) {
        page.put("p", "over", words.say("over", framework.code()));
        page.put("h1", "title", words.say(kind, result.name(), words.year(result.fiscalYear())));
        page.put("p", "state", words.say("rests", words.say(result.state()), result.answered(), result.items()));
        if (result.proxy()) {
            page.put("p", "proxy", words.say("proxy"));
        }
    }

    /** The overall level, large, with the year before and what the weights do. */
    void overall() {
        page.open("table", "figures").open("tr", "figures");
        figure("overall", words.level(result.overall()), words.say("of-five"));
        figure("change", words.change(result.moved()), before());
        figure("step", step(), stepNote());
        figure("course", course(), courseNote());
        page.close("tr").close("table");
    }

    /** Nine bars with marks for the year before, the target and similar towns. */
    void bars() {
        page.put("h2", "section", words.say("dimensions"));
        page.open("table", "bars");
        result.dimensions().forEach(this::bar);
        page.close("table");
        page.open("p", "legend");
        page.put("span", "key level", " ").put("span", "word", words.say("now"));
        page.put("span", "key previous", " ").put("span", "word", words.say("previous"));
        page.put("span", "key target", " ").put("span", "word", words.say("target"));
        page.put("span", "key similar", " ").put("span", "word", words.say("similar"));
        page.close("p");
    }

    String dimension(String code) {
        return framework.dimensions().stream()
                .filter(dimension -> dimension.code().equals(code))
                .map(dimension -> words.pick(dimension.name()))
                .findFirst()
                .orElse(code);
    }

    String names(List<String> codes, int most) {
        return String.join(
                words.say("comma"),
                codes.stream()
                        .limit(most)
                        .map(code -> words.pick(item(code).name()))
                        .toList());
    }

    private void figure(String label, String value, String note) {
        page.open("td", "figure");
        page.put("p", "label", words.say(label)).put("p", "value", value).put("p", "note", note);
        page.close("td");
    }

    private String before() {
        return result.overallPrevious() == null
                ? words.say("no-previous")
                : words.say("previous-was", words.level(result.overallPrevious()));
    }

    private String step() {
        if (result.answered() == 0) {
            return words.level((Level) null);
        }
        return result.step() == null ? words.say("no-step") : words.say("step-number", result.step());
    }

    private String stepNote() {
        if (result.answered() == 0) {
            return words.say("no-answers");
        }
        if (result.skippedStepZero()) {
            return words.say("skipped");
        }
        return words.say(result.step() == null ? "no-step-note" : "step-note");
    }

    private String course() {
        return result.course() == null
                ? words.say("no-course")
                : words.say(result.course().kind());
    }

    private String courseNote() {
        return result.course() == null
                ? words.say("no-course-note")
                : words.say("note." + result.course().kind().name());
    }

    private void bar(Result.DimensionLevel one) {
        page.open("tr", "bar");
        page.put("td", "name", one.dimension() + " " + dimension(one.dimension()));
        page.open("td", "track").open("div", "track");
        strip("level", 0, one.level());
        mark("previous", one.previous());
        mark("similar", one.similar());
        mark("target", one.target());
        page.close("div").close("td");
        page.put("td", "figure", words.level(one.level())).close("tr");
    }

    private void strip(String look, double from, @Nullable Double level) {
        if (level != null) {
            page.strip(look, from, level / TOP);
        }
    }

    private void mark(String look, @Nullable Double level) {
        if (level != null) {
            page.strip("mark " + look, Math.max(0, level / TOP - 0.006), 0.012);
        }
    }
}
