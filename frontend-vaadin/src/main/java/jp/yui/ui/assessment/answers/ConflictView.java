package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.ui.shell.Labels;

/** Two people wrote at once: both texts side by side, with person and time; whoever sees it decides, and until then both stay. */
final class ConflictView extends Div {

    ConflictView(AnswerDraft mine, Answer theirs, Consumer<Decision> decided) {
        setId("conflict");
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        Div pair = new Div(
                side("mine", getTranslation("assessment.answer.conflict.mine"), mine),
                side("theirs", heading(theirs), theirs.content()));
        pair.addClassName("pair");
        Div buttons = new Div(
                button(Decision.MERGE, decided), button(Decision.MINE, decided), button(Decision.THEIRS, decided));
        buttons.addClassName("bar");
        add(
                new H3(getTranslation("assessment.answer.conflict.title")),
                new Paragraph(getTranslation("assessment.answer.conflict.text")),
                pair,
                buttons);
    }

    /** What to keep. */
    enum Decision {
        MERGE,
        MINE,
        THEIRS
    }

    private String heading(Answer theirs) {
        OffsetDateTime at = theirs.savedAt();
        return getTranslation(
                "assessment.answer.conflict.theirs",
                theirs.savedBy(),
                at == null ? Labels.NONE : Labels.moment(at, this));
    }

    private Div side(String id, String heading, AnswerDraft draft) {
        Div side = new Div(new H3(heading), new DraftFacts(draft));
        side.addClassName("side-text");
        side.setId("conflict-" + id);
        return side;
    }

    private Button button(Decision decision, Consumer<Decision> decided) {
        Button button =
                new Button(getTranslation("assessment.answer.conflict." + decision), click -> decided.accept(decision));
        button.setId("conflict-" + decision);
        if (decision == Decision.MERGE) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }
}
