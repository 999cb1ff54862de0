package jp.yui.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.yui.ui.shell.Place;

/** The list of what waits for the person today. */
final class Today extends Div {

    private final String lead;

    private Today(String lead, List<Task> tasks, String nothing) {
        this.lead = lead;
        addClassName("card");
        setId("today");
        add(new H2(getTranslation("today.title")));
        if (tasks.isEmpty()) {
            add(new Paragraph(nothing));
        }
        tasks.forEach(task -> add(line(task)));
    }

    static Today of(List<Task> tasks, Component page) {
        String lead =
                tasks.isEmpty() ? page.getTranslation("today.none") : page.getTranslation("today.count", tasks.size());
        return new Today(lead, tasks, page.getTranslation("today.operator.none"));
    }

    static Today nothing(Place place, Component page) {
        return new Today(
                page.getTranslation("today.none"), List.of(), page.getTranslation("today.later." + place.kind()));
    }

    /** The sentence under the greeting. */
    String lead() {
        return lead;
    }

    private Div line(Task task) {
        Span tag = new Span(task.tag());
        tag.addClassNames("tag", task.look());
        Div note = new Div(task.note());
        note.addClassName("muted");
        Div what = new Div(new Span(task.title()), note);
        what.addClassNames("what", "strong");
        Anchor open = new Anchor(task.address(), task.action());
        open.addClassName("button");
        Div line = new Div(tag, what, open);
        line.addClassName("task");
        return line;
    }

    /** One thing to do: what kind, what, why or until when, and where. */
    record Task(String tag, String look, String title, String note, String action, String address) {}
}
