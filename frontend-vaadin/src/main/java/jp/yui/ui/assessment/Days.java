package jp.yui.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.data.binder.Result;
import java.text.DateFormatSymbols;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.yui.contract.procurement.Illegible;
import jp.yui.contract.procurement.TypedDay;
import org.jspecify.annotations.Nullable;

/** Days as people of an office write and choose them; always Japan's. */
public final class Days {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter ERA =
            DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPANESE).withChronology(JapaneseChronology.INSTANCE);

    private Days() {}

    /** 令和9年3月31日, or 2027-03-31. */
    public static String day(LocalDate day, Component reader) {
        return english(reader) ? day.toString() : ERA.format(day);
    }

    /** Whether the last day on which something counts is over. */
    public static boolean over(@Nullable LocalDate last, Clock clock) {
        return last != null && last.isBefore(LocalDate.ofInstant(clock.instant(), JAPAN));
    }

    /** A day to choose or to type as an office writes it; what cannot be read says so. */
    public static DatePicker field(String id, String label, Component page) {
        DatePicker field = new DatePicker(label);
        field.setId(id);
        field.setLocale(Locale.JAPAN);
        field.setI18n(words(page));
        field.setFallbackParser(typed -> read(typed, page));
        return field;
    }

    private static Result<LocalDate> read(String typed, Component page) {
        try {
            return Result.ok(TypedDay.read(typed));
        } catch (Illegible none) {
            return Result.error(page.getTranslation("assessment.day.unreadable"));
        }
    }

    /** The words of a calendar to choose from. */
    public static DatePickerI18n words(Component page) {
        DateFormatSymbols names = DateFormatSymbols.getInstance(english(page) ? Locale.ENGLISH : Locale.JAPANESE);
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

    private static boolean english(Component reader) {
        return reader.getTranslation("locale").equals("en");
    }
}
