package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.yui.contract.assessment.ReviewStep;
import jp.yui.ui.shell.Labels;

/** What both sides did with a response, oldest first. */
final class History extends Div {

    History(List<ReviewStep> steps) {
        addClassName("card");
        setId("history");
        OrderedList list = new OrderedList();
        list.addClassName("history");
        steps.forEach(step -> list.add(line(step)));
        add(new H2(getTranslation("assessment.round.history")), list);
    }

    private ListItem line(ReviewStep step) {
        Div who = new Div(getTranslation(
                "assessment.round.history.of",
                Labels.moment(step.at(), this),
                step.tenant(),
                step.deputy() ? getTranslation("assessment.deputy.did", step.by()) : step.by()));
        who.addClassName("muted");
        ListItem line =
                new ListItem(Tags.tag(getTranslation("assessment.round.step." + step.action()), look(step)), who);
        if (!step.reason().isBlank()) {
            line.add(new Paragraph(step.reason()));
        }
        if (!step.comments().isEmpty()) {
            UnorderedList comments = new UnorderedList();
            step.comments()
                    .forEach(one -> comments.add(
                            new ListItem(getTranslation("assessment.round.item", one.item(), one.text()))));
            line.add(comments);
        }
        return line;
    }

    private static String look(ReviewStep step) {
        return switch (step.action()) {
            case SUBMIT, PROXY_SUBMIT, CONFIRM -> "running";
            case ACCEPT -> "good";
            case RETURN, REOPEN -> "wait";
            case START, REQUEST_APPROVAL, REFUSE, WITHDRAW, TRANSFER, TAKE_OVER -> "quiet";
        };
    }
}
