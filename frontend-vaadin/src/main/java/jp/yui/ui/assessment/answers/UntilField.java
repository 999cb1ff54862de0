package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import jp.yui.ui.assessment.Days;
import org.jspecify.annotations.Nullable;

/** Until when a piece of evidence counts; what cannot be read as a day takes none away, and the field says which one stands. */
final class UntilField extends Div {

    private final DatePicker field;
    private final Span over;
    private final transient Clock clock;
    private final transient Consumer<@Nullable LocalDate> changed;
    private @Nullable LocalDate last;

    UntilField(String id, @Nullable LocalDate last, Clock clock, Consumer<@Nullable LocalDate> changed) {
        this.last = last;
        this.clock = clock;
        this.changed = changed;
        addClassName("evidence-until");
        field = Days.field(id, getTranslation("assessment.file.expires"), this);
        field.setClearButtonVisible(true);
        field.setValue(last);
        field.addValueChangeListener(change -> Typing.ifByPerson(change, this::read));
        // tells of what cannot be read where there was no day, and of its being wiped out, both of which change no
        // value
        field.addValidationStatusChangeListener(status -> read());
        over = new Span(getTranslation("assessment.file.over.short"));
        over.addClassNames("tag", "bad");
        add(field, over);
        tell();
    }

    private void read() {
        boolean another = !field.isInvalid() && !Objects.equals(last, field.getValue());
        if (another) {
            last = field.getValue();
        }
        tell();
        if (another) {
            changed.accept(last);
        }
    }

    private void tell() {
        over.setVisible(Days.over(last, clock));
        field.setHelperText(
                field.isInvalid() && last != null
                        ? getTranslation("assessment.file.until.stands", Days.day(last, this))
                        : null);
    }

    /** The day that was read last, or none. */
    @Nullable
    LocalDate last() {
        return last;
    }

    void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }
}
