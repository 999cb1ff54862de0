package jp.yui.ui.assessment.sheets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.SheetReview.Change;
import jp.yui.ui.assessment.DraftWords;
import org.jspecify.annotations.Nullable;

/** The parts of an answer that a sheet can change. */
enum Part {
    LEVEL("assessment.answer.level", draft -> List.of(draft.state(), String.valueOf(draft.level())), Part::level),
    REASON("assessment.answer.reason", AnswerDraft::reason, (draft, reader) -> text(draft.reason(), reader)),
    NOTE("assessment.answer.note", AnswerDraft::note, (draft, reader) -> text(draft.note(), reader)),
    EVIDENCE("assessment.answer.evidence", AnswerDraft::evidence, Part::evidence),
    TARGET(
            "assessment.answer.target",
            draft -> Arrays.asList(draft.target(), draft.targetYear()),
            (draft, reader) -> text(DraftWords.target(draft, reader), reader)),
    CONFIRMED("assessment.sheet.confirmed", AnswerDraft::confirmed, Part::confirmed);

    private final String key;
    private final Function<AnswerDraft, @Nullable Object> value;
    private final BiFunction<AnswerDraft, Component, Component> shown;

    Part(
            String key,
            Function<AnswerDraft, @Nullable Object> value,
            BiFunction<AnswerDraft, Component, Component> shown) {
        this.key = key;
        this.value = value;
        this.shown = shown;
    }

    /** What differs; that it is confirmed goes without saying where anything else differs. */
    static List<Part> of(Change change) {
        List<Part> parts = Arrays.stream(values())
                .filter(part -> part != CONFIRMED && part.differs(change))
                .toList();
        return parts.isEmpty() ? List.of(CONFIRMED) : parts;
    }

    private boolean differs(Change change) {
        return !Objects.equals(value.apply(change.before()), value.apply(change.after()));
    }

    String name(Component reader) {
        return reader.getTranslation(key);
    }

    Component show(AnswerDraft draft, Component reader) {
        return shown.apply(draft, reader);
    }

    private static Component level(AnswerDraft draft, Component reader) {
        return new Span(DraftWords.level(draft, reader));
    }

    private static Component evidence(AnswerDraft draft, Component reader) {
        return draft.evidence().isEmpty() ? text("", reader) : DraftWords.evidence(draft, reader);
    }

    private static Component confirmed(AnswerDraft draft, Component reader) {
        return new Span(reader.getTranslation("assessment.sheet.confirmed." + draft.confirmed()));
    }

    private static Component text(String text, Component reader) {
        Span whole = new Span(text.isEmpty() ? reader.getTranslation("assessment.sheet.nothing") : text);
        whole.addClassName("as-typed");
        return whole;
    }
}
