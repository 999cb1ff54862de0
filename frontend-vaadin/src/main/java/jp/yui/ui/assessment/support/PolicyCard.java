package jp.yui.ui.assessment.support;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import jp.yui.contract.assessment.SupportReason;

/** How the order came about, in plain words: what is a reason, and what it counts (ADR 0022). */
final class PolicyCard extends Div {

    PolicyCard() {
        addClassName("card");
        setId("support-policy");
        add(
                new H2(getTranslation("assessment.support.policy")),
                new Paragraph(getTranslation("assessment.support.policy.text")),
                new UnorderedList(Arrays.stream(SupportReason.values())
                        .map(reason -> new ListItem(getTranslation("assessment.support.policy." + reason)))
                        .toArray(ListItem[]::new)),
                new Paragraph(getTranslation("assessment.support.policy.order")));
    }
}
