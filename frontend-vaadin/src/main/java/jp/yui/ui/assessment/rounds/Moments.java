package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Span;
import java.text.DateFormatSymbols;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        field.setDatePickerI18n(words(page));
        field.setDateAriaLabel(page.getTranslation("assessment.round.date", label));
        field.setTimeAriaLabel(page.getTranslation("assessment.round.time", label));
        return field;
    }

    private static DatePickerI18n words(Component page) {
        Locale locale = page.getTranslation("locale").equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
        DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(tail(names.getWeekdays()))
                .setWeekdaysShort(tail(names.getShortWeekdays()))
                .setDateFormat("yyyy-MM-dd")
                .setToday(page.getTranslation("assessment.round.today"))
                .setCancel(page.getTranslation("confirm.no"));
    }

    private static List<String> tail(String[] names) {
        return Arrays.asList(names).subList(1, names.length);
    }

    static @Nullable LocalDateTime typed(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(JAPAN).toLocalDateTime();
    }

    static @Nullable OffsetDateTime moment(DateTimePicker field) {
        LocalDateTime typed = field.getValue();
        return typed == null ? null : typed.atZone(JAPAN).toOffsetDateTime();
    }
}
