package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Optional;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.contract.assessment.Level;
import jp.yui.ui.assessment.Wordings;
import jp.yui.ui.assessment.answers.CarriedPiece.Stand;
import org.jspecify.annotations.Nullable;

/** The fields of one answer. */
final class AnswerForm extends Div {

    private final LevelChoice level;
    private final OtherwiseFields otherwise;
    private final TextArea note = new TextArea();
    private final EvidenceFields evidence;
    private final TargetFields target;

    AnswerForm(Item item, FiscalYear asked, FileFields files, Clock clock, Runnable changed) {
        setId("answer-form");
        addClassName("answer-form");
        level = new LevelChoice(item);
        level.addValueChangeListener(change -> Typing.ifByPerson(change, changed));
        otherwise = new OtherwiseFields(item, this::showLevels, changed);
        note.setLabel(getTranslation("assessment.answer.note"));
        note.setHelperText(getTranslation("assessment.answer.note.help"));
        Typing.textArea(note, "note", AnswerDraft.LONGEST_NOTE, changed);
        evidence = new EvidenceFields(item, clock, changed);
        target = new TargetFields(asked, changed);
        add(level, examples(item), otherwise, note, evidence, files, target);
    }

    private Details examples(Item item) {
        Div list = new Div(item.examples().stream().map(this::example).toArray(Paragraph[]::new));
        Details details = new Details(getTranslation("assessment.answer.examples"), list);
        details.setId("examples");
        return details;
    }

    private Paragraph example(Framework.LevelText example) {
        Span number = new Span(example.level().toString());
        number.addClassName("level");
        return new Paragraph(number, new Span(Wordings.of(example.text(), this)));
    }

    private void showLevels() {
        level.setVisible(otherwise.mode() == AnswerState.ANSWERED);
    }

    void show(AnswerDraft draft) {
        level.setValue(draft.level());
        otherwise.show(draft);
        note.setValue(draft.note());
        evidence.show(draft.evidence());
        target.show(draft);
        showLevels();
    }

    /** What stands in the fields; whoever writes has looked at it. */
    AnswerDraft draft() {
        AnswerState state = state();
        return new AnswerDraft(
                state,
                state == AnswerState.ANSWERED ? level.getValue() : null,
                otherwise.reason(),
                note.getValue().strip(),
                evidence.evidence(),
                target.level(),
                target.year(),
                true);
    }

    private AnswerState state() {
        return otherwise.mode() == AnswerState.ANSWERED && level.isEmpty() ? AnswerState.UNANSWERED : otherwise.mode();
    }

    /** What is still missing before it can be saved, as the key of its words. */
    Optional<String> gap() {
        boolean unreasoned = otherwise.mode() == AnswerState.NOT_APPLICABLE
                && otherwise.reason().isEmpty();
        return unreasoned ? Optional.of("assessment.answer.gap.reason") : Optional.empty();
    }

    /** Takes over a level, such as last year's. */
    void answer(@Nullable Level taken) {
        otherwise.byLevel();
        level.setValue(taken);
    }

    /** Adds last year's note to what is written, once and only if there is room. */
    void takeNote(String earlier) {
        if (Notes.stand(earlier, note.getValue()) == Stand.OFFERED) {
            note.setValue(Notes.both(Notes.plain(note.getValue()), earlier));
        }
    }

    void takeEvidence(Evidence earlier) {
        evidence.take(earlier);
    }

    void focus() {
        level.focus();
    }

    void refuseLink(int index) {
        evidence.refuseLink(index);
    }

    void setReadOnly(boolean readOnly) {
        level.setReadOnly(readOnly);
        otherwise.setReadOnly(readOnly);
        note.setReadOnly(readOnly);
        evidence.setReadOnly(readOnly);
        target.setReadOnly(readOnly);
    }
}
