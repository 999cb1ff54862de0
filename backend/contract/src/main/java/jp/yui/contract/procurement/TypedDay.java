package jp.yui.contract.procurement;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.contract.FiscalYear;

/** What people type for a day or a fiscal year: 2027/3/31, 2027年3月31日, 令和9年3月31日, R9.3.31; 2026, 令和8年度; of any width. */
public final class TypedDay {

    private static final Pattern DAY =
            Pattern.compile("(?:([12][0-9]{3})|(令和|平成|R|H)([0-9]{1,2}|元))[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
    private static final Pattern YEAR = Pattern.compile("(?:([12][0-9]{3})|(令和|平成|R|H)([0-9]{1,2}|元))(?:年度|年)?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** The year before the first of an era; contracts count on in an era that has ended (平成40年). */
    private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "R", 2018, "平成", 1988, "H", 1988);

    private TypedDay() {}

    public static LocalDate read(String typed) {
        Matcher day = DAY.matcher(plain(typed));
        if (!day.matches()) {
            throw new Illegible("not-a-date");
        }
        try {
            return LocalDate.of(year(day), Integer.parseInt(day.group(4)), Integer.parseInt(day.group(5)));
        } catch (DateTimeException none) {
            throw new Illegible("not-a-date");
        }
    }

    public static FiscalYear fiscalYear(String typed) {
        Matcher year = YEAR.matcher(plain(typed));
        if (!year.matches()) {
            throw new Illegible("not-a-year");
        }
        try {
            return new FiscalYear(year(year));
        } catch (IllegalArgumentException none) {
            throw new Illegible("not-a-year");
        }
    }

    private static String plain(String typed) {
        return BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static int year(Matcher typed) {
        if (typed.group(1) != null) {
            return Integer.parseInt(typed.group(1));
        }
        int ofEra = typed.group(3).equals("元") ? 1 : Integer.parseInt(typed.group(3));
        return ERAS.get(typed.group(2)) + ofEra;
    }
}
