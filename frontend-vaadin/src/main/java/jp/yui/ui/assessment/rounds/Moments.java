package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.yui.ui.assessment.Days;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** Date and time as they are typed: always Japan's, to the minute. */
final class Moments {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M/d H:mm", Locale.ROOT);

    private Moments() {}

    /** 12/4 17:00, for tables; the whole moment stands in the title of the cell. */
    static Span brief(@Nullable OffsetDateTime moment, Component page) {
        if (moment == null) {
            return new Span(Labels.NONE);
        }
        Span text = new Span(SHORT.format(moment.atZoneSameInstant(JAPAN)));
        text.setTitle(Labels.moment(moment, page));
        return text;
    }

    static DateTimePicker field(String id, String label, String help, Component page) {
        DateTimePicker field = new DateTimePicker(label);
        field.setId(id);
        field.setHelperText(help);
        field.setManualValidation(true);
        field.setStep(java.time.Duration.ofMinutes(15));
        field.setLocale(Locale.JAPAN);
        field.setDatePickerI18n(Days.words(page));
        field.setDateAriaLabel(page.getTranslation("assessment.round.date", label));
        field.setTimeAriaLabel(page.getTranslation("assessment.round.time", label));
        return field;
    }

    static @Nullable LocalDateTime typed(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(JAPAN).toLocalDateTime();
    }

    static @Nullable OffsetDateTime moment(DateTimePicker field) {
        LocalDateTime typed = field.getValue();
        return typed == null ? null : typed.atZone(JAPAN).toOffsetDateTime();
    }
}
