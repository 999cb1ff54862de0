package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.ui.assessment.Days;
import org.jspecify.annotations.Nullable;

/** One piece of evidence: what it is, where it lies and until when it counts; a link alone names itself. */
final class EvidenceLine extends Div {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_LINK = 2000;

    private final TextField text = new TextField();
    private final TextField link = new TextField();
    private final DatePicker until = new DatePicker();
    private final Span over;
    private final Button remove;
    private final Clock clock;

    EvidenceLine(
            int number, @Nullable Evidence evidence, Clock clock, Runnable changed, Consumer<EvidenceLine> removed) {
        this.clock = clock;
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
        over = new Span(getTranslation("assessment.file.over.short"));
        over.addClassNames("tag", "bad");
        date(number, changed);
        if (evidence != null) {
            text.setValue(evidence.text());
            link.setValue(evidence.link());
            until.setValue(evidence.expiresOn());
        }
        tell();
        Div day = new Div(until, over);
        day.addClassName("evidence-until");
        add(text, link, day, remove);
    }

    private void date(int number, Runnable changed) {
        until.setId("evidence-until-" + number);
        until.setLabel(getTranslation("assessment.file.expires"));
        until.setLocale(Locale.JAPAN);
        until.setI18n(Days.words(this));
        until.setClearButtonVisible(true);
        until.addValueChangeListener(change -> {
            tell();
            Typing.ifByPerson(change, changed);
        });
    }

    private void tell() {
        over.setVisible(Days.over(until.getValue(), clock));
    }

    @Nullable
    Evidence evidence() {
        String where = link.getValue().strip();
        String what = text.getValue().isBlank() ? where : text.getValue().strip();
        return what.isEmpty() ? null : new Evidence(what, where, until.getValue());
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
