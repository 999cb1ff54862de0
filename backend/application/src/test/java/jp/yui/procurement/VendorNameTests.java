package jp.yui.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same vendor has the same key however it is written, and another vendor another. */
class VendorNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "株式会社みどりシステム",
                "㈱みどりシステム",
                "(株)みどりシステム",
                "（株）みどりシステム",
                "（株） みどりシステム",
                "株式会社　みどり システム",
                "㈱みどりｼｽﾃﾑ",
                "㍿みどりシステム",
                "  株式会社みどりシステム  ",
                "株式会社みどり\u200bシステム"
            })
    void hasOneKey(String written) {
        assertThat(new VendorName(written).key()).isEqualTo("株式会社みどりシステム");
    }

    @ParameterizedTest
    @CsvSource({
        "ＡＢＣソフト㈲, abcソフト有限会社",
        "ＮＴＴ－データ, NTT‐データ",
        "㈱ABC, 株式会社ａｂｃ",
        "合同会社あお, (同)あお",
        "葛\uDB40\uDD00城システム, 葛城システム"
    })
    void mergesVariants(String one, String other) {
        assertThat(new VendorName(one).key()).isEqualTo(new VendorName(other).key());
    }

    @ParameterizedTest
    @CsvSource({"株式会社みどり, みどり株式会社", "㈱みどり, みどり", "㈱みどり, ㈲みどり", "㈱みどり, ㈱みどりシステム", "サーバ, サーバー"})
    void keepsApartWhatMayBeTwo(String one, String other) {
        assertThat(new VendorName(one).key()).isNotEqualTo(new VendorName(other).key());
    }

    @Test
    void keepsTheNameAsTyped() {
        assertThat(new VendorName(" ㈱みどりｼｽﾃﾑ ").value()).isEqualTo("㈱みどりｼｽﾃﾑ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\u00a0", "\u200b"})
    void refusesNoName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new VendorName(name));
    }
}
