package jp.yui.procurement.consortia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MajorityTests {

    @ParameterizedTest
    @EnumSource(Majority.class)
    void carriesNothingThatNobodyIsFor(Majority majority) {
        assertThat(majority.carries(new Tally(3, 0, 3, 0, 0, 0))).isFalse();
        assertThat(majority.carries(new Tally(3, 3, 3, 0, 0, 3))).isFalse();
        assertThat(majority.isTied(new Tally(3, 0, 3, 0, 0, 0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SIMPLE, true", "ABSOLUTE, false", "TWO_THIRDS, false", "UNANIMOUS, false"})
    void isTiedOnlyWhereMoreAyesThanNoesWouldDo(Majority majority, boolean tied) {
        assertThat(majority.isTied(new Tally(4, 4, 4, 2, 2, 0))).isEqualTo(tied);
        assertThat(majority.isTied(new Tally(4, 4, 4, 1, 3, 0))).isFalse();
    }
}
