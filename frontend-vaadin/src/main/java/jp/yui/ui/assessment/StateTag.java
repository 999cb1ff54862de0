package jp.yui.ui.assessment;

import com.vaadin.flow.component.html.Span;
import jp.yui.contract.assessment.Entry;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.ResponseSummary;

/** Where a response stands, as a word with a colour; what came back says so. */
public final class StateTag extends Span {

    public StateTag(ResponseSummary response) {
        boolean waits = response.entry() == Entry.TRANSFERRED;
        setText(getTranslation("assessment.response.state."
                + (waits ? "TRANSFERRED" : cameBack(response) ? "BACK" : response.state())));
        addClassNames("tag", waits ? "wait" : cameBack(response) ? "bad" : look(response.state()));
        getElement().setAttribute("data-state", response.state().name());
    }

    /** Whether it is a draft again, with a reason. */
    public static boolean cameBack(ResponseSummary response) {
        String reason = response.reason();
        return response.state() == ResponseState.DRAFT && reason != null && !reason.isBlank();
    }

    private static String look(ResponseState state) {
        return switch (state) {
            case NOT_STARTED -> "wait";
            case DRAFT -> "running";
            case IN_APPROVAL -> "wait";
            case SUBMITTED, ACCEPTED -> "good";
        };
    }
}
