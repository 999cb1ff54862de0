package jp.yui.contract.procurement;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.contract.Yen;

/**
 * What people type for an amount: digits of any width, grouped or not, in 円, 千円, 万円 or 百万円, minus as {@code -}, ▲ or △.
 * Read the same on a screen and in a sheet; whatever could mean two amounts is refused, a blank is never 0.
 */
public final class TypedYen {

    /** The largest amount that is taken, either way. */
    public static final long LARGEST = 1_000_000_000_000L;

    /** A blank may stand beside a sign or a unit, never between digits: {@code 1 000} could be two amounts. */
    private static final Pattern AMOUNT = Pattern.compile(
            "\\s*([-▲△−]?)\\s*¥?\\s*([0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3})+)(\\.[0-9]{1,6})?\\s*(円|千円|万円|百万円)?\\s*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Map<String, BigDecimal> UNITS = Map.of(
            "円",
            BigDecimal.ONE,
            "千円",
            BigDecimal.valueOf(1_000),
            "万円",
            BigDecimal.valueOf(10_000),
            "百万円",
            BigDecimal.valueOf(1_000_000));

    private TypedYen() {}

    /** The amount in whole yen. */
    public static Yen read(String typed) {
        Matcher amount = AMOUNT.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        if (!amount.matches()) {
            throw new Illegible("not-an-amount");
        }
        return yen(amount);
    }

    /** Whether a unit stands with the amount, so that its digits alone are not the yen. */
    public static boolean namesUnit(String typed) {
        return typed.contains("千") || typed.contains("万");
    }

    private static Yen yen(Matcher amount) {
        String fraction = amount.group(3) == null ? "" : amount.group(3);
        BigDecimal digits = new BigDecimal(amount.group(2).replace(",", "") + fraction);
        BigDecimal value = digits.multiply(UNITS.getOrDefault(unit(amount), BigDecimal.ONE));
        return whole(amount.group(1).isEmpty() ? value : value.negate());
    }

    private static String unit(Matcher amount) {
        return amount.group(4) == null ? "円" : amount.group(4);
    }

    /** The number as whole yen; a part of a yen or more than {@link #LARGEST} is refused. */
    public static Yen whole(BigDecimal value) {
        if (value.abs().compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            throw new Illegible("too-large");
        }
        try {
            return new Yen(value.longValueExact());
        } catch (ArithmeticException part) {
            throw new Illegible("not-whole-yen");
        }
    }
}
