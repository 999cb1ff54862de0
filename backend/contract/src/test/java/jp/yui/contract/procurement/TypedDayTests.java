package jp.yui.contract.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import jp.yui.contract.FiscalYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, years and numbers are read as offices write them, and refused where there is no such day. */
class TypedDayTests {

    @ParameterizedTest
    @CsvSource({
        "2027/3/31, 2027-03-31",
        "2027-03-31, 2027-03-31",
        "2027.3.31, 2027-03-31",
        "2027年3月31日, 2027-03-31",
        "２０２７／３／３１, 2027-03-31",
        "令和9年3月31日, 2027-03-31",
        "令和 ９年 ３月３１日, 2027-03-31",
        "R9.3.31, 2027-03-31",
        "Ｒ９．３．３１, 2027-03-31",
        "令和元年5月1日, 2019-05-01",
        "平成40年3月31日, 2028-03-31",
        "2028/2/29, 2028-02-29"
    })
    void readsADay(String typed, LocalDate day) {
        assertThat(TypedDay.read(typed)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027",
                "2027/3",
                "2027/2/29",
                "2027/13/1",
                "27/3/31",
                "3/31",
                "昭和60年4月1日",
                "年度末",
                "2027/3/31まで",
                "46112"
            })
    void refusesWhatIsNoDay(String typed) {
        assertThatExceptionOfType(Illegible.class)
                .isThrownBy(() -> TypedDay.read(typed))
                .extracting(Illegible::reason)
                .isEqualTo("not-a-date");
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026", "２０２６, 2026", "2026年度, 2026", "令和8年度, 2026", "R8, 2026", "令和元年度, 2019"})
    void readsAFiscalYear(String typed, int year) {
        assertThat(TypedDay.fiscalYear(typed)).isEqualTo(new FiscalYear(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8", "26", "1000", "2101", "来年度", "2026/4"})
    void refusesWhatIsNoFiscalYear(String typed) {
        assertThatExceptionOfType(Illegible.class)
                .isThrownBy(() -> TypedDay.fiscalYear(typed))
                .extracting(Illegible::reason)
                .isEqualTo("not-a-year");
    }

    @ParameterizedTest
    @CsvSource({"45, 45", "４５人, 45", "'1,200名', 1200", "6か月, 6", "６ヶ月, 6", "0, 0"})
    void readsACount(String typed, int count) {
        assertThat(TypedCount.read(typed)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "約50", "50以上", "1.5", "1,20", "五"})
    void refusesWhatIsNoCount(String typed) {
        assertThatExceptionOfType(Illegible.class)
                .isThrownBy(() -> TypedCount.read(typed))
                .extracting(Illegible::reason)
                .isEqualTo("not-a-count");
    }
}
