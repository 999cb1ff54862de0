package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.Carried;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.ui.assessment.DraftWords;
import jp.yui.ui.assessment.FileWords;
import jp.yui.ui.assessment.answers.CarriedPiece.Stand;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** Last year's note and evidence beside the answer: each piece is taken over by a person or not at all. */
final class CarriedCard extends Details {

    private final transient EvidenceDesk desk;
    private final transient Taking taking;
    private final transient Map<CarriedPiece, Function<Now, Stand>> pieces = new LinkedHashMap<>();
    private final boolean writable;

    /** What takes pieces over. */
    interface Taking {

        void note(String note);

        void evidence(Evidence evidence);

        void file(EvidenceFile file);
    }

    /** What stands in the fields. */
    private record Now(AnswerDraft answer, List<EvidenceFile> files) {}

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
        pieces.clear();
        removeAll();
        setVisible(carried != null && !carried.nothing());
        if (carried != null && !carried.nothing()) {
            setSummaryText(summary(carried));
            setOpened(writable && !answer.content().confirmed());
            show(carried);
            mark(answer.content(), answer.files());
        }
    }

    private String summary(Carried carried) {
        return getTranslation(
                "assessment.carried.title",
                Labels.year(carried.year(), this),
                carried.evidence().size(),
                carried.files().size());
    }

    private void show(Carried carried) {
        if (!carried.note().isBlank()) {
            note(Notes.plain(carried.note()));
        }
        for (int i = 0; i < carried.evidence().size(); i++) {
            evidence(i, carried.evidence().get(i));
        }
        for (int i = 0; i < carried.files().size(); i++) {
            file(i, carried, carried.files().get(i));
        }
    }

    private void note(String note) {
        Span words = new Span(note);
        words.addClassName("as-typed");
        piece("note", 0, words, null, () -> taking.note(note), now -> Notes.stand(note, now.answer.note()));
    }

    private void evidence(int number, Evidence evidence) {
        piece(
                "evidence",
                number,
                DraftWords.piece(evidence),
                evidence.expiresOn(),
                () -> taking.evidence(evidence),
                now -> EvidenceFields.stand(evidence, now.answer.evidence()));
    }

    private void file(int number, Carried carried, EvidenceFile file) {
        Span size = new Span(FileWords.size(file.size()));
        size.addClassName("muted");
        Div words = new Div(desk.link(carried, file), size);
        words.addClassName("evidence-facts");
        piece("file", number, words, file.expiresOn(), () -> taking.file(file), now -> stand(file, now.files));
    }

    private static Stand stand(EvidenceFile file, List<EvidenceFile> files) {
        if (files.stream().anyMatch(one -> one.hash().equals(file.hash()))) {
            return Stand.TAKEN;
        }
        return files.size() < EvidenceFile.MOST ? Stand.OFFERED : Stand.FULL;
    }

    private void piece(
            String kind,
            int number,
            Component words,
            @Nullable LocalDate last,
            Runnable take,
            Function<Now, Stand> stand) {
        Span label = new Span(getTranslation("assessment.carried." + kind));
        label.addClassName("muted");
        Div what = new Div(label, words, FileWords.until(last, desk.clock(), this));
        what.addClassName("what");
        CarriedPiece piece = new CarriedPiece(kind, number, what, writable, take);
        pieces.put(piece, stand);
        add(piece);
    }

    /** Says of each piece whether it stands in the fields now; the buttons stay, and with them the focus. */
    void mark(AnswerDraft answer, List<EvidenceFile> files) {
        Now now = new Now(answer, files);
        pieces.forEach((piece, stand) -> piece.mark(stand.apply(now)));
    }

    /** To the next piece on offer; after the last one to the head of the card. */
    void focus() {
        pieces.keySet().stream()
                .filter(CarriedPiece::isOffered)
                .findFirst()
                .ifPresentOrElse(
                        CarriedPiece::focus, () -> getElement().executeJs("setTimeout(() => this.focus(), 0)"));
    }
}
