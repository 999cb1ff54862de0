package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.Level;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** The level aimed at and until when; a level brings a year with it and takes it away, so that they never stand alone. */
final class TargetFields extends Div {

    private static final int YEARS = 10;

    private final Select<Level> level = new Select<>();
    private final Select<FiscalYear> year = new Select<>();

    TargetFields(FiscalYear asked, Runnable changed) {
        addClassName("target");
        level.setId("target");
        level.setLabel(getTranslation("assessment.answer.target"));
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("assessment.answer.target.none"));
        level.setItems(Level.ALL.subList(1, Level.ALL.size()));
        level.addValueChangeListener(change -> {
            pair(new FiscalYear(asked.value() + 1));
            Typing.ifByPerson(change, changed);
        });
        year.setId("target-year");
        year.setLabel(getTranslation("assessment.answer.target.year"));
        year.setItems(IntStream.rangeClosed(0, YEARS)
                .mapToObj(more -> new FiscalYear(asked.value() + more))
                .toList());
        year.setItemLabelGenerator(one -> one == null ? "" : Labels.year(one, this));
        year.addValueChangeListener(change -> Typing.ifByPerson(change, changed));
        add(level, year);
    }

    private void pair(FiscalYear next) {
        year.setVisible(!level.isEmpty());
        if (level.isEmpty()) {
            year.clear();
        } else if (year.isEmpty()) {
            year.setValue(next);
        }
    }

    void show(AnswerDraft draft) {
        year.setValue(draft.targetYear());
        level.setValue(draft.target());
        year.setVisible(draft.target() != null);
    }

    @Nullable
    Level level() {
        return level.getValue();
    }

    @Nullable
    FiscalYear year() {
        return year.getValue();
    }

    void setReadOnly(boolean readOnly) {
        level.setReadOnly(readOnly);
        year.setReadOnly(readOnly);
    }
}
