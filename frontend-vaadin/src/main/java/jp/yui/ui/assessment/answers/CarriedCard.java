package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.Carried;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.ui.assessment.DraftWords;
import jp.yui.ui.assessment.FileWords;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** Last year's note and evidence beside the answer: each piece is taken over by a person or not at all. */
final class CarriedCard extends Details {

    private final transient EvidenceDesk desk;
    private final transient Taking taking;
    private final boolean writable;

    /** What takes pieces over. */
    interface Taking {

        void note(String note);

        void evidence(Evidence evidence);

        void file(EvidenceFile file);
    }

    CarriedCard(EvidenceDesk desk, boolean writable, Taking taking) {
        this.desk = desk;
        this.writable = writable;
        this.taking = taking;
        setId("carried");
        addClassName("carried");
    }

    /** Opens by itself as long as nobody has looked at it. */
    void show(Answer answer) {
        Carried carried = answer.carried();
        setVisible(carried != null && !carried.nothing());
        if (carried != null && !carried.nothing()) {
            setSummaryText(summary(carried));
            setOpened(writable && !answer.content().confirmed());
            mark(carried, answer.content(), answer.files());
        }
    }

    /** Says of each piece whether it stands in the answer now. */
    void mark(Carried carried, AnswerDraft now, List<EvidenceFile> files) {
        removeAll();
        if (!carried.note().isBlank()) {
            Span note = new Span(carried.note());
            note.addClassName("as-typed");
            add(piece("note", 0, note, null, now.note().contains(carried.note()), () -> taking.note(carried.note())));
        }
        for (int i = 0; i < carried.evidence().size(); i++) {
            add(evidence(i, carried.evidence().get(i), now));
        }
        for (int i = 0; i < carried.files().size(); i++) {
            add(file(i, carried, carried.files().get(i), files));
        }
    }

    private String summary(Carried carried) {
        return getTranslation(
                "assessment.carried.title",
                Labels.year(carried.year(), this),
                carried.evidence().size(),
                carried.files().size());
    }

    private Div evidence(int number, Evidence evidence, AnswerDraft now) {
        boolean taken = now.evidence().stream()
                .anyMatch(
                        one -> one.text().equals(evidence.text()) && one.link().equals(evidence.link()));
        return piece(
                "evidence",
                number,
                DraftWords.piece(evidence),
                evidence.expiresOn(),
                taken,
                () -> taking.evidence(evidence));
    }

    private Div file(int number, Carried carried, EvidenceFile file, List<EvidenceFile> files) {
        boolean taken = files.stream().anyMatch(one -> one.hash().equals(file.hash()));
        Span size = new Span(FileWords.size(file.size()));
        size.addClassName("muted");
        Div words = new Div(desk.link(carried, file), size);
        words.addClassName("evidence-facts");
        return piece("file", number, words, file.expiresOn(), taken, () -> taking.file(file));
    }

    private Div piece(
            String kind, int number, Component words, @Nullable LocalDate last, boolean taken, Runnable take) {
        Span label = new Span(getTranslation("assessment.carried." + kind));
        label.addClassName("muted");
        Div what = new Div(label, words, FileWords.until(last, desk.clock(), this));
        what.addClassName("what");
        Div piece = new Div(what);
        piece.addClassName("carried-piece");
        piece.setId("carried-" + kind + "-" + number);
        if (taken) {
            Span done = new Span(getTranslation("assessment.carried.taken"));
            done.addClassNames("tag", "good");
            piece.add(done);
        } else if (writable) {
            piece.add(button(kind, number, take));
        }
        return piece;
    }

    private Button button(String kind, int number, Runnable take) {
        Button button = new Button(getTranslation("assessment.carried.take." + kind), click -> take.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setId("take-" + kind + "-" + number);
        return button;
    }
}
