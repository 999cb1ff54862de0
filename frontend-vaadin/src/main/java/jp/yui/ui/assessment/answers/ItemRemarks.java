package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.Consumer;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.Level;

/** What others say of an answer: the owner of the round, the official figures, and last year. */
final class ItemRemarks extends Div {

    private static final Set<String> INDICATORS = Set.of(
            "ai",
            "all-staff-training",
            "cio",
            "cio-aide",
            "dx-organisation",
            "dx-policy",
            "external-experts",
            "online-26",
            "online-32",
            "staff-development");

    private final transient Consumer<Level> confirm;
    private final boolean writable;

    ItemRemarks(boolean writable, Consumer<Level> confirm) {
        this.writable = writable;
        this.confirm = confirm;
    }

    void show(Answer answer) {
        removeAll();
        if (!answer.comment().isEmpty()) {
            add(remark("comment", "bad", getTranslation("assessment.answer.comment"), answer.comment()));
        }
        if (answer.hint() != null) {
            add(remark("hint", "", getTranslation("assessment.answer.hint"), hint(answer.hint())));
        }
        if (answer.previous() != null) {
            add(previous(answer, answer.previous()));
        }
    }

    private String hint(String indicator) {
        String name =
                INDICATORS.contains(indicator) ? getTranslation("assessment.answer.indicator." + indicator) : indicator;
        return getTranslation("assessment.answer.hint.text", name);
    }

    private static Div remark(String id, String look, String title, String text) {
        Span strong = new Span(title);
        strong.addClassName("strong");
        Paragraph words = new Paragraph(text);
        words.addClassName("as-typed");
        Div remark = new Div(strong, words);
        remark.setId("remark-" + id);
        remark.addClassName("banner");
        remark.setClassName(look, !look.isEmpty());
        return remark;
    }

    private Div previous(Answer answer, Level level) {
        Div line = new Div();
        line.addClassName("previous");
        if (writable && !answer.content().confirmed()) {
            Button take = new Button(
                    getTranslation("assessment.answer.previous.confirm", level.toString()),
                    click -> confirm.accept(level));
            take.addThemeVariants(ButtonVariant.LUMO_SMALL);
            take.setId("previous-confirm");
            line.add(take);
        } else {
            line.add(new Span(getTranslation("assessment.answer.previous", level.toString())));
        }
        return line;
    }
}
