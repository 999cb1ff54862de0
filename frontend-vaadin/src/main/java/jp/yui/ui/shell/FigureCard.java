package jp.yui.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One large figure with what it is above, and what it is compared with below. */
public final class FigureCard extends Div {

    public FigureCard(String id, String label, String value, String comparison) {
        addClassNames("card", "figure");
        Span number = new Span(value);
        number.addClassName("value");
        number.setId(id);
        add(muted(label), number, muted(comparison));
    }

    private static Div muted(String text) {
        Div line = new Div(text);
        line.addClassName("muted");
        return line;
    }
}
