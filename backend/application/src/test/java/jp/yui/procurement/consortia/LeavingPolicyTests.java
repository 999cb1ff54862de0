package jp.yui.procurement.consortia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import jp.yui.procurement.consortia.LeavingPolicy.Duty;
import jp.yui.procurement.consortia.LeavingPolicy.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LeavingPolicyTests {

    @ParameterizedTest
    @EnumSource(Point.class)
    void showsSharesFirstAtEveryPoint(Point point) {
        for (Contractor contractor : Contractor.values()) {
            assertThat(LeavingPolicy.duties(contractor, point)).startsWith(Duty.SHOW_SHARES);
        }
    }

    @Test
    void costsALeaverBeforeTheNoticeItsVotesAlone() {
        assertThat(duties(Point.BEFORE_NOTICE)).containsExactly(Duty.SHOW_SHARES, Duty.DROP_ITS_VOTES);
    }

    @Test
    void correctsTheTenderAfterTheNotice() {
        assertThat(duties(Point.AFTER_NOTICE)).containsExactly(Duty.SHOW_SHARES, Duty.CORRECT_NOTICE);
    }

    @Test
    void repricesAndAsksAnewAfterTheAward() {
        assertThat(duties(Point.AFTER_AWARD)).containsExactly(Duty.SHOW_SHARES, Duty.REPRICE, Duty.ASK_ANEW);
    }

    @ParameterizedTest
    @CsvSource({"EACH_MEMBER, END_OWN_CONTRACT", "LEAD, CHANGE_COMMON_CONTRACT", "ITSELF, CHANGE_COMMON_CONTRACT"})
    void endsTheContractOfWhoSignedIt(Contractor contractor, Duty duty) {
        assertThat(LeavingPolicy.duties(contractor, Point.AFTER_CONTRACT))
                .contains(duty, Duty.PAY_EXIT_CHARGE, Duty.TAKE_DATA_OUT)
                .containsOnlyOnceElementsOf(EnumSet.complementOf(EnumSet.of(
                        Duty.DROP_ITS_VOTES,
                        Duty.CORRECT_NOTICE,
                        duty == Duty.END_OWN_CONTRACT ? Duty.CHANGE_COMMON_CONTRACT : Duty.END_OWN_CONTRACT)));
    }

    private static Iterable<Duty> duties(Point point) {
        return LeavingPolicy.duties(Contractor.EACH_MEMBER, point);
    }
}
