package jp.yui.procurement.consortia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTests {

    @ParameterizedTest
    @CsvSource({
        "1, 2, 1, 2, true, false",
        "1, 2, 2, 3, true, true",
        "2, 3, 6, 9, true, false",
        "2, 3, 5, 9, false, false",
        "0, 1, 0, 5, true, false",
        "1, 1, 5, 5, true, false",
        "1, 3, 3074457345618258603, 9223372036854775807, true, true"
    })
    void comparesExactly(long numerator, long denominator, long part, long whole, boolean reached, boolean exceeded) {
        Fraction fraction = new Fraction(numerator, denominator);
        assertThat(fraction.isReachedBy(part, whole)).isEqualTo(reached);
        assertThat(fraction.isExceededBy(part, whole)).isEqualTo(exceeded);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "-1, 2", "3, 2", "0, -1"})
    void refusesWhatIsNoPartOfAWhole(long numerator, long denominator) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(numerator, denominator));
    }
}
