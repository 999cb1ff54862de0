package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.ui.assessment.Catalogue;
import jp.yui.ui.assessment.Wordings;

/** What is asked: where it stands among the items, its name and the question. */
final class ItemHead extends Div {

    private final H2 name;

    ItemHead(Catalogue catalogue, Item item) {
        addClassName("item-head");
        int number = catalogue.items().indexOf(item) + 1;
        Span where = new Span(getTranslation(
                "assessment.answer.where",
                number,
                catalogue.items().size(),
                Wordings.of(catalogue.dimension(item).name(), this)));
        where.addClassName("muted");
        name = new H2(item.code() + " " + Wordings.of(item.name(), this));
        name.setId("item-name");
        name.getElement().setAttribute("tabindex", "-1");
        Paragraph question = new Paragraph(Wordings.of(item.question(), this));
        question.addClassName("question");
        add(where, name, question);
    }

    /** Brings it into view and lets a reader's voice begin here. */
    void focus() {
        name.getElement().callJsFunction("focus");
        name.getElement().callJsFunction("scrollIntoView", true);
    }
}
