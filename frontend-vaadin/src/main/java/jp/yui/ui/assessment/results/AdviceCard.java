package jp.yui.ui.assessment.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.contract.assessment.Framework.NextStep;
import jp.yui.contract.assessment.Result;
import jp.yui.contract.assessment.Result.Advice;
import jp.yui.ui.assessment.Catalogue;
import jp.yui.ui.assessment.Items;
import jp.yui.ui.assessment.Wordings;

/** At most five next steps, what each takes, and what similar towns did, or that this is not known. */
final class AdviceCard extends Div {

    private final transient Items items;

    AdviceCard(Result result, Catalogue catalogue, Items items) {
        this.items = items;
        addClassName("card");
        setId("next-steps");
        add(new H2(getTranslation("assessment.result.next")));
        if (result.nextSteps().isEmpty()) {
            add(new Paragraph(getTranslation("assessment.result.next.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("advice");
        result.nextSteps()
                .forEach(advice -> catalogue.item(advice.item()).ifPresent(item -> list.add(line(advice, item))));
        add(list);
    }

    private ListItem line(Advice advice, Item item) {
        NextStep step = item.nextStep();
        Paragraph what = new Paragraph(Wordings.of(step.text(), this));
        what.addClassName("strong");
        Component link = items.link(item.code(), this);
        Span move = new Span(getTranslation(
                "assessment.result.next.move",
                advice.from().toString(),
                advice.to().toString()));
        move.addClassNames("tag", "quiet");
        Div from = new Div(link, move, tag("assessment.result.roadmap." + item.roadmap()));
        from.addClassName("finding-head");
        return new ListItem(what, from, takes(step), similar(advice));
    }

    private Span tag(String key) {
        Span tag = new Span(getTranslation(key));
        tag.addClassName("tag");
        return tag;
    }

    private Paragraph takes(NextStep step) {
        return new Paragraph(getTranslation(
                "assessment.result.next.takes",
                getTranslation("assessment.result.effort." + step.effort()),
                step.months(),
                getTranslation("assessment.result.cost." + step.cost())));
    }

    private Paragraph similar(Advice advice) {
        boolean known = advice.moved() != null && advice.similar() != null;
        Paragraph words = new Paragraph(
                known
                        ? getTranslation("assessment.result.next.similar", advice.similar(), advice.moved())
                        : getTranslation("assessment.result.next.unknown"));
        words.addClassName("muted");
        return words;
    }
}
