package jp.yui.ui.assessment.questions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import jp.yui.contract.assessment.QuestionDraft;
import jp.yui.contract.assessment.QuestionThread;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.session.SignInEnded;
import jp.yui.ui.shell.Draft;
import jp.yui.ui.shell.Refusal;
import org.springframework.web.client.RestClientException;

/** One more line for a thread; what is typed stays where it is until the backend has taken it. */
final class LineForm extends Div {

    private static final int LONGEST = 2000;

    private final TextArea text = new TextArea();
    private final Refusal refusal;
    private final transient Sender sender;
    private final transient Consumer<QuestionThread> sent;
    private final Draft draft;

    /** Takes a line to the backend. */
    @FunctionalInterface
    public interface Sender {

        QuestionThread send(QuestionDraft draft);
    }

    /** The words that a side uses. */
    enum Side {
        ASKS,
        ANSWERS
    }

    LineForm(Side side, String item, boolean settles, Sender sender, Consumer<QuestionThread> sent) {
        this.sender = sender;
        this.sent = sent;
        addClassName("line-form");
        text.setId("line-" + item);
        text.setLabel(getTranslation("assessment.question.line." + side));
        text.setHelperText(getTranslation("assessment.question.help." + side));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.EAGER);
        draft = new Draft("question " + item).keep("text", text);
        refusal = new Refusal("line-answer-" + item);
        Button send = new Button(getTranslation("assessment.question.send." + side), click -> say());
        send.addThemeVariants(ButtonVariant.LUMO_SMALL);
        send.setId("send-" + item);
        Div buttons = new Div(send);
        buttons.addClassName("bar");
        if (settles) {
            buttons.add(settle(item));
        }
        add(text, draft, refusal, buttons);
    }

    private Button settle(String item) {
        Button settle = new Button(
                getTranslation("assessment.question.settle"), click -> take(new QuestionDraft(text.getValue(), true)));
        settle.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        settle.setId("settle-" + item);
        return settle;
    }

    private void say() {
        boolean empty = text.getValue().isBlank();
        text.setInvalid(empty);
        text.setErrorMessage(getTranslation("assessment.question.empty"));
        if (!empty) {
            take(new QuestionDraft(text.getValue().strip(), false));
        }
    }

    private void take(QuestionDraft line) {
        try {
            QuestionThread thread = sender.send(line);
            draft.forget();
            sent.accept(thread);
        } catch (ApiProblem problem) {
            refusal.say(problem);
        } catch (SignInEnded | RestClientException trouble) {
            refusal.say(getTranslation("assessment.question.unsent"));
        }
    }
}
