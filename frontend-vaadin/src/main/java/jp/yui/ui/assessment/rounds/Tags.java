package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import jp.yui.contract.assessment.BoardRow;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.RoundState;

/** Where a round or a response stands, as a word with a colour. */
final class Tags {

    private Tags() {}

    static Span round(RoundState state, Component page) {
        return tag(page.getTranslation("assessment.round.state." + state), look(state));
    }

    static Span response(ResponseState state, Component page) {
        return tag(page.getTranslation("assessment.round.response." + state), look(state));
    }

    /** The state of a municipality, and what about its deadline must be noticed. */
    static Span row(BoardRow row, Component page) {
        Span tags = new Span(response(row.state(), page));
        tags.addClassName("tags");
        if (row.overdue()) {
            tags.add(tag(page.getTranslation("assessment.round.overdue"), "bad"));
        }
        if (row.late()) {
            tags.add(tag(page.getTranslation("assessment.round.late"), "wait"));
        }
        return tags;
    }

    /** Who enters the answers, unless the municipality itself does. */
    static Optional<Component> entry(BoardRow row, Component page) {
        if (row.joined()) {
            return Optional.of(tag(page.getTranslation("assessment.round.joined"), "wait"));
        }
        return switch (row.entry()) {
            case TOWN -> Optional.empty();
            case TRANSFERRED -> Optional.of(tag(page.getTranslation("assessment.round.transferred"), "wait"));
            case PROXY ->
                Optional.of(
                        row.state() == ResponseState.NOT_STARTED
                                ? tag(page.getTranslation("assessment.round.away"), "quiet")
                                : proxy(page));
        };
    }

    /** The mark of what a prefecture entered. */
    static Span proxy(Component page) {
        return tag(page.getTranslation("assessment.proxy.tag"), "wait");
    }

    static Span tag(String text, String look) {
        Span tag = new Span(text);
        tag.addClassNames("tag", look);
        return tag;
    }

    private static String look(RoundState state) {
        return switch (state) {
            case DRAFT -> "wait";
            case OPEN -> "running";
            case CLOSED -> "quiet";
        };
    }

    private static String look(ResponseState state) {
        return switch (state) {
            case NOT_STARTED -> "quiet";
            case DRAFT, IN_APPROVAL -> "wait";
            case SUBMITTED -> "running";
            case ACCEPTED -> "good";
        };
    }
}
