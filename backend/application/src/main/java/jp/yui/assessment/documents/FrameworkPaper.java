package jp.yui.assessment.documents;

import jp.yui.contract.assessment.Framework;

/** The blank framework on paper: every item with its levels and evidence, to be read before a round opens. */
final class FrameworkPaper {

    private final Framework framework;
    private final Words words;
    private final Markup page = new Markup();

    private FrameworkPaper(Framework framework, Words words) {
        this.framework = framework;
        this.words = words;
    }

    static Markup of(Framework framework, Words words) {
        return new FrameworkPaper(framework, words).write();
    }

    private Markup write() {
        page.put("p", "over", words.say("over", framework.code()));
        page.put("h1", "title", words.say("blank-title", words.pick(framework.name())));
        page.put("p", "text", words.say("blank-intro"));
        framework.dimensions().forEach(this::dimension);
        return page;
    }

    private void dimension(Framework.Dimension dimension) {
        page.put("h2", "section", dimension.code() + " " + words.pick(dimension.name()));
        dimension.items().forEach(this::item);
    }

    private void item(Framework.Item item) {
        page.open("div", "item");
        page.put("h3", "item", item.code() + " " + words.pick(item.name()));
        page.put("p", "text", words.pick(item.question()));
        page.open("table", "levels");
        item.levels().forEach(level -> page.row("td", level.level().toString(), words.pick(level.text())));
        page.close("table");
        page.put(
                "p",
                "small",
                words.say(
                        "evidence",
                        String.join(
                                words.say("comma"),
                                item.evidence().stream().map(words::pick).toList())));
        if (item.notApplicable() != null) {
            page.put("p", "small", words.say("may-not-apply", words.pick(item.notApplicable())));
        }
        page.close("div");
    }
}
