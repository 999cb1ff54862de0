package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.ui.assessment.Deadline;

/** How far a response is, and how long there is. */
final class Progress extends Div {

    Progress(ResponseSummary response, Clock clock) {
        addClassName("progress");
        ProgressBar bar = new ProgressBar(0, Math.max(1, response.items()), response.answered());
        bar.getElement().setAttribute("aria-label", getTranslation("assessment.response.progress.label"));
        Span count = new Span(getTranslation("assessment.response.progress", response.answered(), response.items()));
        Span due = new Span(Deadline.words(response, clock, this));
        due.addClassName("strong");
        add(due, bar, count);
        if (response.late()) {
            Span late = new Span(getTranslation("assessment.response.late"));
            late.addClassNames("tag", "wait");
            add(late);
        }
    }
}
