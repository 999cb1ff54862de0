package jp.yui.contract.procurement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The 13-digit number of a legal person (法人番号), check digit first.
 *
 * <p>Source of the check digit: 法人番号の指定等に関する省令 第2条: 9 − (Σ Pn·Qn mod 9), Qn alternating 1, 2 from the lowest digit.
 */
public record CorporateNumber(@JsonValue String value) implements Comparable<CorporateNumber> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{13}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}‐‑–—−-]+");
    private static final int NINE = 9;

    public CorporateNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A corporate number has 13 digits, not '" + value + "'");
        }
        if (value.charAt(0) - '0' != checkDigit(value.substring(1))) {
            throw new IllegalArgumentException("The check digit of corporate number " + value + " is wrong");
        }
    }

    @JsonCreator
    public static CorporateNumber valueOf(String value) {
        return new CorporateNumber(value);
    }

    /** The number that people type or paste: of any width, with hyphens or blanks between the digits. */
    public static CorporateNumber typed(String text) {
        return new CorporateNumber(BETWEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(""));
    }

    private static int checkDigit(String twelveDigits) {
        int sum = 0;
        for (int n = 1; n <= twelveDigits.length(); n++) {
            int digit = twelveDigits.charAt(twelveDigits.length() - n) - '0';
            sum += digit * (n % 2 == 0 ? 2 : 1);
        }
        return NINE - sum % NINE;
    }

    @Override
    public int compareTo(CorporateNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
