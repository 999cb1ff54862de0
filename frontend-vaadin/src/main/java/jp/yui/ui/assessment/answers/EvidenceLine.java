package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.function.Consumer;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import org.jspecify.annotations.Nullable;

/** One piece of evidence: what it is, where it lies and until when it counts; a link alone names itself. */
final class EvidenceLine extends Div {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_LINK = 2000;

    private final TextField text = new TextField();
    private final TextField link = new TextField();
    private final UntilField until;
    private final Button remove;

    EvidenceLine(
            int number, @Nullable Evidence evidence, Clock clock, Runnable changed, Consumer<EvidenceLine> removed) {
        addClassName("evidence-line");
        text.setId("evidence-text-" + number);
        text.setLabel(getTranslation("assessment.answer.evidence.text"));
        link.setId("evidence-link-" + number);
        link.setLabel(getTranslation("assessment.answer.evidence.link"));
        link.setPlaceholder("https://");
        Typing.textField(text, LONGEST_TEXT, changed);
        Typing.textField(link, LONGEST_LINK, () -> {
            link.setInvalid(false);
            changed.run();
        });
        remove = new Button(getTranslation("assessment.answer.evidence.remove"), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("assessment.answer.evidence.remove.label", number));
        until = new UntilField(
                "evidence-until-" + number,
                evidence == null ? null : evidence.expiresOn(),
                clock,
                day -> changed.run());
        if (evidence != null) {
            text.setValue(evidence.text());
            link.setValue(evidence.link());
        }
        add(text, link, until, remove);
    }

    @Nullable
    Evidence evidence() {
        String where = link.getValue().strip();
        String what = text.getValue().isBlank() ? where : text.getValue().strip();
        return what.isEmpty() ? null : new Evidence(what, where, until.last());
    }

    void refuseLink() {
        link.setInvalid(true);
        link.setErrorMessage(getTranslation("assessment.answer.evidence.link.wrong"));
    }

    void focus() {
        text.focus();
    }

    void setReadOnly(boolean readOnly) {
        text.setReadOnly(readOnly);
        link.setReadOnly(readOnly);
        until.setReadOnly(readOnly);
        remove.setVisible(!readOnly);
    }
}
