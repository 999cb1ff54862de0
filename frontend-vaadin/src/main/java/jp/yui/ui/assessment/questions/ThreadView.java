package jp.yui.ui.assessment.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.yui.contract.assessment.QuestionThread;
import jp.yui.contract.assessment.QuestionThread.Message;
import jp.yui.ui.shell.Labels;

/** What was asked and answered about one item, oldest first; plain text, as it was typed. */
final class ThreadView extends Div {

    ThreadView(QuestionThread thread) {
        addClassName("thread");
        OrderedList lines = new OrderedList();
        thread.messages().forEach(message -> lines.add(line(message)));
        add(lines);
    }

    private ListItem line(Message message) {
        Span who = new Span(getTranslation(
                "assessment.question.who", message.tenant(), message.by(), Labels.moment(message.at(), this)));
        who.addClassName("muted");
        ListItem line = new ListItem(who);
        line.setClassName("ours", message.ours());
        if (!message.text().isEmpty()) {
            Paragraph text = new Paragraph(message.text());
            text.addClassName("as-typed");
            line.add(text);
        }
        if (message.settled()) {
            Span settled = new Span(getTranslation("assessment.question.settled"));
            settled.addClassNames("tag", "good");
            line.add(settled);
        }
        return line;
    }
}
