package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.ui.assessment.Wordings;

/** For when there is no level: it does not apply, where the framework allows that, or it cannot be answered yet; each with its reason. */
final class OtherwiseFields extends Details {

    static final int LONGEST_REASON = 1000;

    private final RadioButtonGroup<AnswerState> mode = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();

    OtherwiseFields(Item item, Runnable modeChanged, Runnable changed) {
        setId("otherwise");
        setSummaryText(getTranslation("assessment.answer.otherwise"));
        mode.setId("mode");
        mode.setLabel(getTranslation("assessment.answer.mode"));
        mode.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        mode.setItems(modes(item));
        mode.setItemLabelGenerator(state -> getTranslation("assessment.answer.mode." + state));
        mode.addValueChangeListener(change -> {
            showReason();
            modeChanged.run();
            Typing.ifByPerson(change, changed);
        });
        Typing.textArea(reason, "reason", LONGEST_REASON, changed);
        Div fields = new Div(mode);
        rule(item).ifPresent(fields::add);
        fields.add(reason);
        fields.addClassName("fields");
        add(fields);
    }

    private static List<AnswerState> modes(Item item) {
        return Stream.of(AnswerState.ANSWERED, AnswerState.NOT_APPLICABLE, AnswerState.UNANSWERED)
                .filter(state -> state != AnswerState.NOT_APPLICABLE || item.notApplicable() != null)
                .toList();
    }

    private Optional<Paragraph> rule(Item item) {
        return Optional.ofNullable(item.notApplicable()).map(when -> {
            Paragraph rule = new Paragraph(getTranslation("assessment.answer.applies-not", Wordings.of(when, this)));
            rule.addClassName("muted");
            return rule;
        });
    }

    void show(AnswerDraft draft) {
        boolean plain =
                draft.state() == AnswerState.UNANSWERED && draft.reason().isBlank();
        mode.setValue(plain ? AnswerState.ANSWERED : draft.state());
        reason.setValue(draft.reason());
        showReason();
        setOpened(mode() != AnswerState.ANSWERED);
    }

    private void showReason() {
        reason.setVisible(mode() != AnswerState.ANSWERED);
        reason.setLabel(getTranslation("assessment.answer.reason." + mode()));
    }

    AnswerState mode() {
        return mode.isEmpty() ? AnswerState.ANSWERED : mode.getValue();
    }

    /** Back to answering by level. */
    void byLevel() {
        mode.setValue(AnswerState.ANSWERED);
    }

    String reason() {
        return mode() == AnswerState.ANSWERED ? "" : reason.getValue().strip();
    }

    void setReadOnly(boolean readOnly) {
        mode.setReadOnly(readOnly);
        reason.setReadOnly(readOnly);
    }
}
