package jp.yui.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

/** The way to a page, from the job it belongs to. */
public final class Crumbs extends Nav {

    private final OrderedList steps = new OrderedList();

    public Crumbs() {
        addClassName("crumbs");
        setAriaLabel(getTranslation("crumbs.label"));
        add(steps);
    }

    /** A step that is not a page of its own. */
    public Crumbs step(String text) {
        steps.add(new ListItem(text));
        return this;
    }

    /** A step that one can go back to. */
    public Crumbs step(String text, String address) {
        steps.add(new ListItem(new Anchor(address, text)));
        return this;
    }

    /** The page itself. */
    public Crumbs here(String text) {
        ListItem item = new ListItem(text);
        item.getElement().setAttribute("aria-current", "page");
        steps.add(item);
        return this;
    }
}
