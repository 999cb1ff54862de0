package jp.yui.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of the contract refuse what is malformed at birth. */
class ValueTests {

    @ParameterizedTest
    @ValueSource(strings = {"010006", "011002", "131016", "222101", "392014", "473821"})
    void acceptsCodesWithTheRightCheckDigit(String code) {
        assertThat(new LocalGovernmentCode(code).value()).isEqualTo(code);
        assertThat(LocalGovernmentCode.ofFiveDigits(code.substring(0, 5)).value())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"011003", "11002", "0110021", "０１１００２", "01100x", ""})
    void refusesCodesThatAreWrong(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalGovernmentCode(code));
        assertThat(LocalGovernmentCode.isValid(code)).isFalse();
    }

    @Test
    void knowsThePrefectureOfACode() {
        assertThat(new LocalGovernmentCode("222101").prefectureNumber()).isEqualTo("22");
        assertThat(new LocalGovernmentCode("220001").isPrefecture()).isTrue();
        assertThat(new LocalGovernmentCode("222101").isPrefecture()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026, 令和8年度", "2019, 令和元年度", "2018, 平成30年度", "1989, 平成元年度"})
    void writesFiscalYearsAsOfficesDo(int year, String text) {
        assertThat(new FiscalYear(year).inEra()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31, 2026", "2027-04-01, 2027", "2028-02-29, 2027", "2026-12-31, 2026"})
    void beginsAFiscalYearOnTheFirstOfApril(LocalDate day, int year) {
        assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {1988, 2101, 0, -1})
    void refusesFiscalYearsOutOfRange(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(year));
    }

    @Test
    void neverWrapsMoney() {
        assertThat(new Yen(1_000_000_000_000L).plus(new Yen(1))).isEqualTo(new Yen(1_000_000_000_001L));
        assertThatThrownBy(() -> new Yen(Long.MAX_VALUE).plus(new Yen(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Yen(Long.MIN_VALUE).minus(new Yen(1))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "A", "みどり", "a b", "../x", "a/b"})
    void refusesTenantKeysThatCouldMislead(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TenantKey(key));
    }
}
