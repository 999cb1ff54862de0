package jp.yui.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The six-digit code of a local public body (全国地方公共団体コード), check digit included.
 *
 * <p>Source of the check digit: MIC, 全国地方公共団体コード仕様 (weights 6, 5, 4, 3, 2 modulo 11).
 */
public record LocalGovernmentCode(@JsonValue String value) implements Comparable<LocalGovernmentCode> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{6}");

    public LocalGovernmentCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A local government code has six digits, not '" + value + "'");
        }
        if (value.charAt(5) - '0' != checkDigit(value.substring(0, 5))) {
            throw new IllegalArgumentException("The check digit of local government code " + value + " is wrong");
        }
    }

    @JsonCreator
    public static LocalGovernmentCode valueOf(String value) {
        return new LocalGovernmentCode(value);
    }

    /** Whether the text is a code with a correct check digit. */
    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches() && value.charAt(5) - '0' == checkDigit(value.substring(0, 5));
    }

    /** The code whose first five digits are given. */
    public static LocalGovernmentCode ofFiveDigits(String fiveDigits) {
        return new LocalGovernmentCode(fiveDigits + checkDigit(fiveDigits));
    }

    /** The two-digit number of the prefecture, 01 to 47 (99 is the fictional one). */
    public String prefectureNumber() {
        return value.substring(0, 2);
    }

    /** The code of the prefecture that the body is or lies in. */
    public LocalGovernmentCode prefecture() {
        return ofFiveDigits(prefectureNumber() + "000");
    }

    public boolean isPrefecture() {
        return value.startsWith("000", 2);
    }

    private static int checkDigit(String fiveDigits) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (fiveDigits.charAt(i) - '0') * (6 - i);
        }
        return (sum < 11 ? 11 - sum : (11 - sum % 11)) % 10;
    }

    @Override
    public int compareTo(LocalGovernmentCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
