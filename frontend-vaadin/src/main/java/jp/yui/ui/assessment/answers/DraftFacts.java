package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.ui.assessment.DraftWords;

/** An answer as facts to read, so that two can be compared. */
final class DraftFacts extends DescriptionList {

    DraftFacts(AnswerDraft draft) {
        addClassName("facts");
        fact(getTranslation("assessment.answer.level"), new Span(DraftWords.level(draft, this)));
        text(getTranslation("assessment.answer.reason"), draft.reason());
        text(getTranslation("assessment.answer.note"), draft.note());
        if (!draft.evidence().isEmpty()) {
            fact(getTranslation("assessment.answer.evidence"), DraftWords.evidence(draft, this));
        }
        text(getTranslation("assessment.answer.target"), DraftWords.target(draft, this));
    }

    private void text(String term, String text) {
        if (!text.isEmpty()) {
            Span whole = new Span(text);
            whole.addClassName("as-typed");
            fact(term, whole);
        }
    }

    private void fact(String term, Component description) {
        add(new Term(term), new Description(description));
    }
}
