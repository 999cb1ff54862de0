package jp.yui.contract.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A corporate number is one by its check digit; the first is that of the authority that gives them out. */
class CorporateNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"7000012050002", "8000012010038", "1180301018771", "8990000000018"})
    void acceptsTheRightCheckDigit(String number) {
        assertThat(new CorporateNumber(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6000012050002",
                "0000012050002",
                "7000012050003",
                "700001205000",
                "70000120500020",
                "700001205000x",
                ""
            })
    void refusesEveryOther(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CorporateNumber(number));
    }

    @Test
    void findsEveryDigitThatWasMistyped() {
        String right = "7000012050002";
        for (int place = 0; place < right.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = right.substring(0, place) + digit + right.substring(place + 1);
                if (!typed.equals(right) && !differByNine(right.charAt(place), digit)) {
                    assertThatIllegalArgumentException().isThrownBy(() -> new CorporateNumber(typed));
                }
            }
        }
    }

    /** Modulo 9 cannot tell 0 from 9; that is the law's weakness and not ours. */
    private static boolean differByNine(char one, char other) {
        return Math.abs(one - other) == 9;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"７００００１２０５０００２", " 7000012050002 ", "7-0000-1205-0002", "7－0000－1205－0002", "7 0000 1205　0002"})
    void readsItHoweverItIsTyped(String typed) {
        assertThat(CorporateNumber.typed(typed)).isEqualTo(new CorporateNumber("7000012050002"));
    }
}
