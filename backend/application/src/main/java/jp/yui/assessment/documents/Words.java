package jp.yui.assessment.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.Level;
import jp.yui.contract.assessment.Wording;
import org.jspecify.annotations.Nullable;

/** The words of papers in one of the product's two languages. */
final class Words {

    private static final String NONE = "－";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss 'JST'", Locale.ROOT)
            .withZone(ZoneId.of("Asia/Tokyo"));

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "jp.yui.assessment.documents.documents",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words in(Language language) {
        return new Words(
                switch (language) {
                    case JA -> Locale.JAPANESE;
                    case EN -> Locale.ENGLISH;
                });
    }

    String language() {
        return locale.getLanguage();
    }

    String say(String key, Object... arguments) {
        return bundle.getString(key).formatted(arguments);
    }

    /** The word for a value of an enumeration of the contract, such as a wall. */
    String say(Enum<?> value) {
        return bundle.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    String pick(Wording wording) {
        return locale.equals(Locale.JAPANESE) ? wording.ja() : wording.en();
    }

    /** The year as the language's offices write it. */
    String year(FiscalYear year) {
        return locale.equals(Locale.JAPANESE) ? year.inEra() : say("year", year.value());
    }

    /** A moment in Japan, to the second. */
    String moment(OffsetDateTime at) {
        return MOMENT.format(at);
    }

    /** A mean with two decimals, as on the pages; a dash where there is none. */
    String level(@Nullable Double mean) {
        return mean == null ? NONE : rounded(mean).toPlainString();
    }

    String level(@Nullable Level level) {
        return level == null ? NONE : level.toString();
    }

    /** A change the way Japanese offices write it: a triangle is a minus. */
    String change(@Nullable Double moved) {
        if (moved == null) {
            return NONE;
        }
        BigDecimal change = rounded(moved);
        String size = change.abs().toPlainString();
        return change.signum() == 0 ? "±" + size : (change.signum() < 0 ? "△" : "+") + size;
    }

    private static BigDecimal rounded(double level) {
        return BigDecimal.valueOf(level).setScale(2, RoundingMode.HALF_UP);
    }
}
