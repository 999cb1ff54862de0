package jp.yui.ui.assessment.questions;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import jp.yui.contract.assessment.OpenQuestion;
import jp.yui.ui.shell.Labels;

/** Questions of a round's towns that nobody has answered yet, the oldest first. */
public final class WaitingQuestions extends Div {

    private final transient Function<OpenQuestion, String> address;

    /** @param address where a question can be answered */
    public WaitingQuestions(List<OpenQuestion> waiting, Function<OpenQuestion, String> address) {
        this.address = address;
        addClassName("card");
        setId("waiting-questions");
        UnorderedList list = new UnorderedList();
        list.addClassNames("items", "waiting");
        waiting.forEach(one -> list.add(line(one)));
        add(new H2(getTranslation("assessment.question.waiting", waiting.size())), list);
    }

    private ListItem line(OpenQuestion one) {
        Anchor where = new Anchor(
                address.apply(one), getTranslation("assessment.question.waiting.of", one.name(), one.item()));
        Span when = new Span(Labels.moment(one.at(), this));
        when.addClassName("muted");
        Paragraph text = new Paragraph(one.text());
        text.addClassNames("as-typed", "begin");
        return new ListItem(new Div(where, new Span(" "), when), text);
    }
}
