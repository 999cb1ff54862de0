package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.html.Span;
import jp.yui.contract.benchmark.ImportState;

/** Where an import stands, as a word with a colour. */
final class StateTag extends Span {

    StateTag(ImportState state, int progress) {
        setText(
                state == ImportState.RUNNING
                        ? getTranslation("state.RUNNING.progress", progress)
                        : getTranslation("state." + state));
        addClassNames("tag", look(state));
        getElement().setAttribute("data-state", state.name());
    }

    private static String look(ImportState state) {
        return switch (state) {
            case RUNNING -> "running";
            case REVIEW -> "wait";
            case ACCEPTED -> "good";
            case DISCARDED -> "quiet";
            case FAILED -> "bad";
        };
    }
}
