package jp.yui.contract.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jp.yui.contract.Yen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An amount is read however offices write it, and refused where it could be two. */
class TypedYenTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "1000 | 1000",
                "1,000 | 1000",
                "１，０００ | 1000",
                "1,000円 | 1000",
                "￥1,000 | 1000",
                "¥ 1,000 | 1000",
                "1,000千円 | 1000000",
                "１，０００千円 | 1000000",
                "1,000 千円 | 1000000",
                "1.5千円 | 1500",
                "１．２万円 | 12000",
                "3百万円 | 3000000",
                "▲500 | -500",
                "▲ 1,000千円 | -1000000",
                "△500 | -500",
                "－５００ | -500",
                "−500 | -500",
                "'　1,000　' | 1000",
                "1000000000000 | 1000000000000"
            })
    void readsWhatOfficesWrite(String typed, long yen) {
        assertThat(TypedYen.read(typed)).isEqualTo(new Yen(yen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "千円",
                "-",
                "―",
                "円",
                "約100万円",
                "1,00",
                "1,0000",
                "1 000",
                "100 200",
                "1億円",
                "1億2千万円",
                "千",
                "1千",
                "五百円",
                "1,000ドル",
                "$5",
                "1e3",
                "1/2",
                "10～20",
                "=1+1",
                "¥-5",
                "5-",
                "1.000,00",
                "(500)",
                "＃REF!",
                "1000円/月",
                "--5",
                "▲"
            })
    void refusesWhatCouldMeanAnythingElse(String typed) {
        assertRefused(typed, "not-an-amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "0.5円", "1.2345千円", "0.00001万円"})
    void refusesPartsOfAYen(String typed) {
        assertRefused(typed, "not-whole-yen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000001", "▲1000000000001", "1,000,001百万円", "999999999999999"})
    void refusesWhatNoTownPays(String typed) {
        assertRefused(typed, "too-large");
    }

    private static void assertRefused(String typed, String reason) {
        assertThatExceptionOfType(Illegible.class)
                .isThrownBy(() -> TypedYen.read(typed))
                .extracting(Illegible::reason)
                .isEqualTo(reason);
    }
}
