package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.ui.assessment.FileWords;
import jp.yui.ui.shell.Confirmation;
import org.jspecify.annotations.Nullable;

/** One file: to fetch, to date, to take away after being asked. */
final class FileLine extends Div {

    private final transient Keeper keeper;
    private final Button remove = new Button();
    private transient EvidenceFile file;

    /** What is done with a file. */
    interface Keeper {

        void expire(FileLine line, @Nullable LocalDate last);

        void remove(FileLine line);
    }

    FileLine(EvidenceFile file, EvidenceDesk desk, boolean writable, Keeper keeper) {
        this.file = file;
        this.keeper = keeper;
        addClassName("evidence-file");
        Div what = new Div(desk.link(file), FileWords.facts(file, this));
        what.addClassName("evidence-facts");
        add(what);
        if (writable) {
            Consumer<@Nullable LocalDate> expire = day -> keeper.expire(this, day);
            add(new UntilField("file-until-" + file.id(), file.expiresOn(), desk.clock(), expire), remove());
        } else {
            add(FileWords.until(file.expiresOn(), desk.clock(), this));
        }
    }

    EvidenceFile file() {
        return file;
    }

    /** The same file after a change. */
    void file(EvidenceFile changed) {
        file = changed;
    }

    private Button remove() {
        remove.setText(getTranslation("assessment.file.remove"));
        remove.addClickListener(click -> ask());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("assessment.file.remove.label", file.name()));
        remove.setId("file-remove-" + file.id());
        return remove;
    }

    private void ask() {
        Confirmation dialog = new Confirmation(
                "file-remove-dialog",
                "assessment.file.remove",
                "assessment.file.remove.do",
                () -> keeper.remove(this),
                file.name());
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    void focus() {
        remove.focus();
    }
}
