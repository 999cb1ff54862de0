package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.Framework.Dimension;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.contract.assessment.QuestionThread;
import jp.yui.ui.assessment.Catalogue;
import jp.yui.ui.assessment.DraftWords;
import jp.yui.ui.assessment.Wordings;
import jp.yui.ui.assessment.questions.ThreadTag;
import jp.yui.ui.assessment.team.Plan;

/** All items by dimension: the level of each, and whether somebody has said something about it. */
final class ItemList extends Nav {

    private final Map<String, Anchor> links = new HashMap<>();
    private final Map<String, Div> marks = new HashMap<>();
    private final Map<String, ListItem> lines = new HashMap<>();
    private final Map<String, Div> heads = new HashMap<>();
    private final Map<String, Span> people = new HashMap<>();
    private final Map<String, QuestionThread> threads = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Span> counts = new HashMap<>();
    private final transient Catalogue catalogue;
    private final transient Function<Item, String> address;
    private final transient Consumer<Item> open;

    ItemList(Catalogue catalogue, Function<Item, String> address, Consumer<Item> open) {
        this.catalogue = catalogue;
        this.address = address;
        this.open = open;
        setId("item-list");
        setAriaLabel(getTranslation("assessment.answer.list"));
        addClassNames("card", "item-list");
        catalogue.dimensions().forEach(this::add);
    }

    private void add(Dimension dimension) {
        Span count = new Span();
        count.addClassName("muted");
        counts.put(dimension.code(), count);
        Div head = new Div(new Span(Wordings.of(dimension.name(), this)), count);
        head.addClassName("dimension");
        heads.put(dimension.code(), head);
        UnorderedList items = new UnorderedList();
        dimension.items().forEach(item -> items.add(line(item)));
        add(head, items);
    }

    private ListItem line(Item item) {
        ListItem line = new ListItem(link(item));
        lines.put(item.code(), line);
        return line;
    }

    private Anchor link(Item item) {
        Span who = new Span();
        who.addClassNames("muted", "team-who");
        people.put(item.code(), who);
        Span name = new Span(new Span(item.code() + " " + Wordings.of(item.name(), this)), who);
        name.addClassName("name");
        Div mark = new Div();
        mark.addClassName("marks");
        Anchor link = new Anchor(address.apply(item));
        link.setId("item-" + item.code());
        link.setRouterIgnore(true);
        link.add(name, mark);
        opensHere(link, item);
        links.put(item.code(), link);
        marks.put(item.code(), mark);
        return link;
    }

    /** A plain click swaps the item beside the list; one that asks for a new tab stays the browser's business. */
    private void opensHere(Anchor link, Item item) {
        link.getElement()
                .addEventListener("click", click -> open.accept(item))
                .setFilter("!(event.ctrlKey || event.metaKey || event.shiftKey)")
                .addEventData("event.ctrlKey || event.metaKey || event.shiftKey || event.preventDefault()");
    }

    void show(List<Answer> all) {
        all.forEach(answer -> answers.put(answer.item(), answer));
        all.forEach(this::mark);
        catalogue.dimensions().forEach(this::count);
    }

    void show(Answer answer) {
        show(List.of(answer));
    }

    /** Shows these items only, and the dimensions that have one of them. */
    void narrow(Predicate<String> shown) {
        lines.forEach((code, line) -> line.setVisible(shown.test(code)));
        catalogue
                .dimensions()
                .forEach(dimension -> heads.get(dimension.code())
                        .setVisible(dimension.items().stream().anyMatch(item -> shown.test(item.code()))));
    }

    boolean isShown(String item) {
        return lines.get(item).isVisible();
    }

    void meantFor(Plan plan) {
        people.forEach((code, who) -> who.setText(plan.who(code, this)));
    }

    void asked(Map<String, QuestionThread> all) {
        threads.clear();
        threads.putAll(all);
        answers.values().forEach(this::mark);
    }

    boolean isOpen(String item) {
        Answer answer = answers.get(item);
        return answer != null && DraftWords.isOpen(answer.content());
    }

    /** Marks what could not be saved, until it is. */
    void unsaved(String item) {
        mark(answers.get(item));
        marks.get(item).addComponentAsFirst(tag("assessment.answer.mark.unsaved", "bad"));
    }

    void current(Item item) {
        links.values().forEach(link -> link.getElement().removeAttribute("aria-current"));
        links.get(item.code()).getElement().setAttribute("aria-current", "true");
    }

    private void mark(Answer answer) {
        Div mark = marks.get(answer.item());
        if (mark == null) {
            return;
        }
        mark.removeAll();
        if (!answer.comment().isEmpty()) {
            mark.add(tag("assessment.answer.mark.comment", "bad"));
        }
        if (answer.hint() != null) {
            mark.add(tag("assessment.answer.mark.hint", "wait"));
        }
        QuestionThread thread = threads.get(answer.item());
        if (thread != null && ThreadTag.speaks(thread)) {
            mark.add(new ThreadTag(thread));
        }
        mark.add(level(answer));
    }

    private Span tag(String key, String look) {
        Span tag = new Span(getTranslation(key));
        tag.addClassNames("tag", look);
        return tag;
    }

    private Span level(Answer answer) {
        Span level = new Span(DraftWords.level(answer.content(), this));
        level.addClassName(answer.content().state() == AnswerState.ANSWERED ? "level" : "no-level");
        return level;
    }

    private void count(Dimension dimension) {
        long done = dimension.items().stream()
                .map(item -> answers.get(item.code()))
                .filter(answer -> answer != null && !DraftWords.isOpen(answer.content()))
                .count();
        counts.get(dimension.code())
                .setText(getTranslation(
                        "assessment.answer.count", done, dimension.items().size()));
    }
}
