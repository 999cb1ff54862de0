package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.ui.assessment.Days;
import jp.yui.ui.assessment.FileWords;
import org.jspecify.annotations.Nullable;

/** One file: to fetch, to date, to take away after being asked. */
final class FileLine extends Div {

    FileLine(
            EvidenceFile file,
            EvidenceDesk desk,
            boolean writable,
            BiConsumer<EvidenceFile, @Nullable LocalDate> expire,
            Consumer<EvidenceFile> remove) {
        addClassName("evidence-file");
        Div what = new Div(desk.link(file), FileWords.facts(file, this));
        what.addClassName("evidence-facts");
        add(what);
        if (writable) {
            add(until(file, desk, expire), take(file, remove));
        } else {
            add(FileWords.until(file.expiresOn(), desk.clock(), this));
        }
    }

    private Div until(EvidenceFile file, EvidenceDesk desk, BiConsumer<EvidenceFile, @Nullable LocalDate> expire) {
        DatePicker until = new DatePicker(getTranslation("assessment.file.expires"));
        until.setId("file-until-" + file.id());
        until.setLocale(Locale.JAPAN);
        until.setI18n(Days.words(this));
        until.setClearButtonVisible(true);
        until.setValue(file.expiresOn());
        until.addValueChangeListener(change -> {
            if (!until.isInvalid()) { // what cannot be read as a date takes no date away
                Typing.ifByPerson(change, () -> expire.accept(file, change.getValue()));
            }
        });
        Div field = new Div(until);
        field.addClassName("evidence-until");
        if (Days.over(file.expiresOn(), desk.clock())) {
            Span over = new Span(getTranslation("assessment.file.over.short"));
            over.addClassNames("tag", "bad");
            field.add(over);
        }
        return field;
    }

    private Button take(EvidenceFile file, Consumer<EvidenceFile> remove) {
        Button take = new Button(getTranslation("assessment.file.remove"), click -> ask(file, remove));
        take.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        take.setAriaLabel(getTranslation("assessment.file.remove.label", file.name()));
        take.setId("file-remove-" + file.id());
        return take;
    }

    private void ask(EvidenceFile file, Consumer<EvidenceFile> remove) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setId("file-remove-dialog");
        dialog.setHeader(getTranslation("assessment.file.remove.title"));
        dialog.setText(getTranslation("assessment.file.remove.text", file.name()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("confirm.no"));
        dialog.setConfirmText(getTranslation("assessment.file.remove.do"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> remove.accept(file));
        dialog.open();
    }
}
