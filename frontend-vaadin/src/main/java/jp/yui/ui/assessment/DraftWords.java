package jp.yui.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.regex.Pattern;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.ui.shell.Labels;

/** The parts of an answer in words; one without a level says so and is never a zero. */
public final class DraftWords {

    private static final Pattern WEB = Pattern.compile("https?://.+");

    private DraftWords() {}

    public static String level(AnswerDraft draft, Component reader) {
        return switch (draft.state()) {
            case ANSWERED -> String.valueOf(draft.level());
            case NOT_APPLICABLE -> reader.getTranslation("assessment.answer.state.NOT_APPLICABLE");
            case UNANSWERED ->
                reader.getTranslation(
                        "assessment.answer.state." + (draft.reason().isBlank() ? "UNANSWERED" : "REASONED"));
        };
    }

    /** Whether it is neither answered nor reasoned, which holds up the request for approval. */
    public static boolean isOpen(AnswerDraft draft) {
        return draft.state() == AnswerState.UNANSWERED && draft.reason().isBlank();
    }

    /** 2（令和9年度）, or nothing. */
    public static String target(AnswerDraft draft, Component reader) {
        FiscalYear year = draft.targetYear();
        return draft.target() == null || year == null
                ? ""
                : reader.getTranslation(
                        "assessment.answer.target.by", draft.target().toString(), Labels.year(year, reader));
    }

    public static UnorderedList evidence(AnswerDraft draft, Component reader) {
        UnorderedList list = new UnorderedList(
                draft.evidence().stream().map(one -> piece(one, reader)).toArray(ListItem[]::new));
        list.addClassName("items");
        return list;
    }

    private static ListItem piece(Evidence evidence, Component reader) {
        ListItem piece = new ListItem(piece(evidence));
        if (evidence.expiresOn() != null) {
            piece.add(new Span(reader.getTranslation(
                    "assessment.answer.evidence.expires", Days.day(evidence.expiresOn(), reader))));
        }
        return piece;
    }

    /** Only a web address becomes a link. */
    public static Component piece(Evidence evidence) {
        return WEB.matcher(evidence.link()).matches()
                ? link(evidence)
                : new Span((evidence.text() + " " + evidence.link()).strip());
    }

    private static Anchor link(Evidence evidence) {
        Anchor link = new Anchor(evidence.link(), evidence.text(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
