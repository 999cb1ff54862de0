package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.yui.contract.assessment.Answer;
import jp.yui.ui.shell.Labels;

/** Says whether what one wrote is saved, and when; the browser's side of it knows what is still being typed. */
@Tag("yui-saving")
@JsModule("./yui-saving.js")
final class SaveState extends Component implements HasComponents {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private final Clock clock;
    private final Span known = new Span();
    private int stamp;
    private boolean unsaved;

    SaveState(Clock clock) {
        this.clock = clock;
        Span typing = new Span(getTranslation("assessment.answer.typing"));
        typing.addClassName("typing");
        known.setId("saved");
        getElement().setAttribute("role", "status");
        add(typing, known);
    }

    /** Nobody has saved it, or somebody at some time. */
    void saved(Answer answer) {
        OffsetDateTime at = answer.savedAt();
        say(at == null ? getTranslation("assessment.answer.untouched") : words(answer.savedBy(), at), false);
    }

    /** It is not saved, and why. */
    void unsaved(String why) {
        say(getTranslation("assessment.answer.unsaved", why), true);
    }

    boolean isUnsaved() {
        return unsaved;
    }

    private void say(String words, boolean open) {
        unsaved = open;
        known.setText(words);
        known.setClassName("open", open);
        getElement().setAttribute("unsaved", open);
        getElement().setAttribute("stamp", String.valueOf(++stamp));
    }

    private String words(String by, OffsetDateTime at) {
        boolean today = LocalDate.ofInstant(at.toInstant(), JAPAN).equals(LocalDate.ofInstant(clock.instant(), JAPAN));
        String when = today ? TIME.format(at.atZoneSameInstant(JAPAN)) : Labels.moment(at, this);
        return getTranslation("assessment.answer.saved", when, by);
    }
}
