package jp.yui.ui.assessment.questions;

import com.vaadin.flow.component.html.Span;
import jp.yui.contract.assessment.QuestionThread;

/** Where a thread stands, in a word: waits for an answer, was answered and not read yet, or is quiet. */
public final class ThreadTag extends Span {

    public ThreadTag(QuestionThread thread) {
        String state = state(thread);
        setText(getTranslation("assessment.question.state." + state));
        addClassNames("tag", state.equals("QUIET") ? "quiet" : state.equals("NEW") ? "good" : "wait");
    }

    /** Whether there is anything to say about it in a list. */
    public static boolean speaks(QuestionThread thread) {
        return !state(thread).equals("QUIET");
    }

    private static String state(QuestionThread thread) {
        if (thread.open()) {
            return "OPEN";
        }
        return thread.unread() ? "NEW" : "QUIET";
    }
}
