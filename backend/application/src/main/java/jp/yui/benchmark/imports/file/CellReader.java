package jp.yui.benchmark.imports.file;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.ValueStatus;
import org.jspecify.annotations.Nullable;

/** Reads one cell by the scale of its indicator; whatever it does not know is named, never guessed. */
final class CellReader {

    private static final Pattern PERCENTAGE = Pattern.compile("([0-9]{1,7}(?:\\.[0-9]{1,15})?)%");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,12}|[0-9]{1,3}(?:,[0-9]{3}){1,3}");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private CellReader() {}

    /** What a cell says. */
    sealed interface Content permits Figure, Missing, Unreadable {}

    /** @param value the figure, 0-1 for yes/no and rates */
    record Figure(BigDecimal value) implements Content {}

    /** @param status why there is none */
    record Missing(ValueStatus status) implements Content {}

    /** @param reason stable code of the reason */
    record Unreadable(String reason) implements Content {}

    /** Reads a cell whose text is clean and not blank. */
    static Content read(Item.Scale scale, String text) {
        if (text.startsWith("=")) {
            return new Unreadable("formula");
        }
        if (text.equals("調査無し") || text.equals("調査なし")) {
            return new Missing(ValueStatus.NOT_COLLECTED);
        }
        return switch (scale) {
            case BOOLEAN -> yesOrNo(text);
            case RATE -> percentage(text);
            case COUNT, MONEY, ORDINAL -> count(text);
        };
    }

    /** The figure of a percentage without its sign, as the population file prints it. */
    static Content percentageWithoutSign(String text) {
        return text.startsWith("=") ? new Unreadable("formula") : percentage(text + "%");
    }

    /** The figure of a count, null if it is none. */
    static @Nullable BigDecimal figureOfCount(String text) {
        return count(text) instanceof Figure figure ? figure.value() : null;
    }

    private static Content yesOrNo(String text) {
        return switch (text) {
            case "実施" -> new Figure(BigDecimal.ONE);
            case "未実施" -> new Figure(BigDecimal.ZERO);
            default -> new Unreadable("not-yes-or-no");
        };
    }

    private static Content percentage(String text) {
        var matcher = PERCENTAGE.matcher(text);
        if (!matcher.matches()) {
            return new Unreadable("not-a-percentage");
        }
        BigDecimal percent = new BigDecimal(matcher.group(1));
        return percent.compareTo(WHOLE) > 0 ? new Unreadable("out-of-range") : new Figure(percent.movePointLeft(2));
    }

    private static Content count(String text) {
        return COUNT.matcher(text).matches()
                ? new Figure(new BigDecimal(text.replace(",", "")))
                : new Unreadable("not-a-count");
    }
}
