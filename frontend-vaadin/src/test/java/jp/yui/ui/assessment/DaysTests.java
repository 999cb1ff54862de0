package jp.yui.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is read the way an office writes it, and nothing else is taken for one. */
class DaysTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027/3/31",
                "2027.03.31",
                "2027-3-31",
                "2027年3月31日",
                "令和9年3月31日",
                "令和 9年3月31日",
                "R9.3.31",
                "r9/3/31",
                "２０２７／３／３１",
                "Ｒ９．３．３１",
                "㋿9年3月31日"
            })
    void readsWhatAnOfficeWrites(String typed) {
        assertThat(Days.typed(typed)).contains(LocalDate.of(2027, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "来年度末",
                "3/31",
                "27/3/31",
                "2027/2/30",
                "2027/13/1",
                "令和9年",
                "令和0年3月31日",
                "西暦9年3月31日",
                "20270331"
            })
    void readsNothingElse(String typed) {
        assertThat(Days.typed(typed)).isEmpty();
    }
}
