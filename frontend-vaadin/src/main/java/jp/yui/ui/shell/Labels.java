package jp.yui.ui.shell;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Locale;
import jp.yui.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Figures, years and dates as people of an office write them; a missing figure is a dash, never a zero. */
public final class Labels {

    public static final String NONE = "—";

    /** For charts, which round by themselves. */
    public static final int LEVEL_DECIMALS = 2;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("Gy年M月d日（E） H:mm", Locale.JAPANESE)
            .withChronology(JapaneseChronology.INSTANCE)
            .withDecimalStyle(DecimalStyle.STANDARD);
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ENGLISH);

    private Labels() {}

    /** 48.2, −3.1, or a dash. */
    public static String figure(@Nullable Double value, int decimals) {
        return value == null
                ? NONE
                : grouped(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP), decimals);
    }

    /** A level of maturity or a mean of levels: two decimals on every page and paper, so that 1.99 is nowhere a 2.0. */
    public static String level(@Nullable Double value) {
        return figure(value, LEVEL_DECIMALS);
    }

    /** ＋0.4, −0.4, ±0.0 (as it is shown, not as it is), or a dash; never a triangle. */
    public static String change(@Nullable Double value, int decimals) {
        if (value == null) {
            return NONE;
        }
        int sign = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .signum();
        return (sign > 0 ? "＋" : sign == 0 ? "±" : "") + figure(value, decimals);
    }

    /** 12,870, or a dash. */
    public static String count(@Nullable Number value) {
        return value == null ? NONE : grouped(BigDecimal.valueOf(value.longValue()), 0);
    }

    /** 令和8年度, or FY2026. */
    public static String year(FiscalYear year, Component reader) {
        return japanese(reader) ? year.inEra() : "FY" + year;
    }

    /** 令和8年11月22日（日） 9:05, or 2026-11-22 09:05. */
    public static String moment(OffsetDateTime time, Component reader) {
        return (japanese(reader) ? ERA : PLAIN).format(time.atZoneSameInstant(JAPAN));
    }

    private static boolean japanese(Component reader) {
        return !reader.getTranslation("locale").equals("en");
    }

    private static String grouped(BigDecimal value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.JAPAN);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value).replace('-', '−');
    }
}
