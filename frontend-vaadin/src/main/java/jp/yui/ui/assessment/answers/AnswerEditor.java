package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.contract.assessment.Level;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.session.SignInEnded;
import org.springframework.web.client.RestClientException;

/** One item being answered: each pause in typing saves it, a refusal leaves every word in its field. */
final class AnswerEditor extends Div {

    private static final int STALE = 412;

    private final transient Desk desk;
    private final transient Consumer<Answer> saved;
    private final ItemRemarks remarks;
    private final CarriedCard carried;
    private final FileFields files;
    private final AnswerForm form;
    private final SaveState state;
    private final Button again;
    private final Div conflict = new Div();
    private transient Answer base;

    /** Where answers are saved to and read from. */
    interface Desk {

        /** Saves it over the version that was seen. */
        Answer save(Answer seen, AnswerDraft draft);

        /** The answer as it stands. */
        Answer current(String item);

        /** What stands in its fields could not be saved. */
        void keptUnsaved(String item);
    }

    AnswerEditor(
            Item item,
            FiscalYear asked,
            Answer answer,
            boolean writable,
            Desk desk,
            EvidenceDesk evidence,
            Consumer<Answer> saved) {
        this.desk = desk;
        this.saved = saved;
        this.base = answer;
        addClassName("answer-editor");
        remarks = new ItemRemarks(writable, this::confirm);
        files = new FileFields(item.code(), evidence, this::tellTaken);
        form = new AnswerForm(item, asked, files, evidence.clock(), this::save);
        carried = new CarriedCard(evidence, writable, new Taking(evidence));
        state = new SaveState(evidence.clock());
        again = new Button(getTranslation("assessment.answer.again"), click -> save());
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        again.setId("save-again");
        Div bar = new Div(state, again);
        bar.addClassName("saving");
        conflict.addClassName("conflicts");
        add(bar, remarks, carried, conflict, form);
        show(answer);
        form.setReadOnly(!writable);
        files.setReadOnly(!writable);
        bar.setVisible(writable);
    }

    private void show(Answer answer) {
        base = answer;
        remarks.show(answer);
        carried.show(answer);
        files.show(answer.files());
        form.show(answer.content());
        settle();
    }

    private void settle() {
        state.saved(base);
        again.setVisible(false);
        conflict.removeAll();
        form.setVisible(true);
    }

    /** Last year's pieces come into the answer by a person's hand, one by one. */
    private final class Taking implements CarriedCard.Taking {

        private final EvidenceDesk evidence;

        private Taking(EvidenceDesk evidence) {
            this.evidence = evidence;
        }

        @Override
        public void note(String note) {
            form.takeNote(note);
            taken();
        }

        @Override
        public void evidence(Evidence piece) {
            form.takeEvidence(piece);
            taken();
        }

        private void taken() {
            save();
            tellTaken();
            carried.focus();
        }

        @Override
        public void file(EvidenceFile file) {
            try {
                files.added(evidence.carry(base.item(), file));
                carried.focus();
            } catch (SignInEnded | ApiProblem | RestClientException trouble) {
                files.refuse(file.name(), SavingTroubles.words(trouble, AnswerEditor.this));
            }
        }
    }

    /** By what stands in the fields, saved or not: what was taken once is not offered again. */
    private void tellTaken() {
        carried.mark(form.draft(), files.files());
    }

    private void confirm(Level level) {
        form.answer(level);
        save();
        form.focus();
    }

    /** Whether something stands in the fields that the backend does not have. */
    boolean isUnsaved() {
        return state.isUnsaved();
    }

    /** Saves what stands in the fields, if it is whole and differs. */
    void save() {
        form.gap().ifPresentOrElse(gap -> keep(getTranslation(gap)), () -> save(form.draft()));
    }

    private void save(AnswerDraft draft) {
        if (draft.equals(base.content())) {
            accept(base);
            return;
        }
        try {
            accept(desk.save(base, draft));
        } catch (ApiProblem stale) {
            refused(stale, draft);
        } catch (SignInEnded | RestClientException trouble) {
            keep(SavingTroubles.words(trouble, this));
        }
    }

    private void accept(Answer answer) {
        base = answer;
        remarks.show(answer);
        tellTaken();
        settle();
        saved.accept(answer);
    }

    private void refused(ApiProblem problem, AnswerDraft draft) {
        if (problem.status() == STALE) {
            compare(draft);
            return;
        }
        SavingTroubles.refusedLink(problem).ifPresent(form::refuseLink);
        keep(SavingTroubles.words(problem, this));
    }

    /** Nothing is saved and nothing is lost. */
    private void keep(String why) {
        state.unsaved(why);
        desk.keptUnsaved(base.item());
        again.setVisible(true);
    }

    private void compare(AnswerDraft mine) {
        try {
            Answer theirs = desk.current(base.item());
            keep(getTranslation("assessment.answer.conflict.title"));
            again.setVisible(false);
            form.setVisible(false);
            conflict.removeAll();
            conflict.add(new ConflictView(mine, theirs, decision -> decide(decision, mine, theirs)));
            conflict.getElement().callJsFunction("scrollIntoView", true);
        } catch (SignInEnded | ApiProblem | RestClientException trouble) {
            keep(SavingTroubles.words(trouble, this));
        }
    }

    private void decide(ConflictView.Decision decision, AnswerDraft mine, Answer theirs) {
        show(theirs);
        saved.accept(theirs);
        switch (decision) {
            case THEIRS -> {}
            case MINE -> write(mine);
            case MERGE -> write(Merge.of(mine, theirs.content()));
        }
        form.focus();
    }

    private void write(AnswerDraft draft) {
        form.show(draft);
        save(draft);
    }
}
