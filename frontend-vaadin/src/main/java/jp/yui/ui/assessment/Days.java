package jp.yui.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.data.binder.Result;
import java.text.DateFormatSymbols;
import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days as people of an office write and choose them; always Japan's. */
public final class Days {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Pattern TYPED = Pattern.compile("(?:(?<year>\\d{4})|(?<era>\\p{L}+) ?(?<yearOfEra>\\d{1,2}))"
            + "\\D(?<month>\\d{1,2})\\D(?<day>\\d{1,2})\\D?");
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
        field.setFallbackParser(typed -> typed(typed)
                .map(Result::ok)
                .orElseGet(() -> Result.error(page.getTranslation("assessment.day.unreadable"))));
        return field;
    }

    /** Reads 2027/3/31 and 2027.3.31, the same with a Japanese era or its letter, in full or half width. */
    static Optional<LocalDate> typed(String text) {
        Matcher parts =
                TYPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        try {
            return parts.matches() ? Optional.of(day(parts)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(MatchResult parts) {
        int month = Integer.parseInt(parts.group("month"));
        int day = Integer.parseInt(parts.group("day"));
        if (parts.group("era") == null) {
            return LocalDate.of(Integer.parseInt(parts.group("year")), month, day);
        }
        int year = Integer.parseInt(parts.group("yearOfEra"));
        return LocalDate.from(JapaneseDate.of(era(parts.group("era")), year, month, day));
    }

    private static JapaneseEra era(String name) {
        return Stream.of(JapaneseEra.values())
                .filter(era -> Stream.of(TextStyle.FULL, TextStyle.NARROW)
                        .anyMatch(
                                style -> era.getDisplayName(style, Locale.JAPAN).equalsIgnoreCase(name)))
                .findFirst()
                .orElseThrow(() -> new DateTimeException(name));
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
