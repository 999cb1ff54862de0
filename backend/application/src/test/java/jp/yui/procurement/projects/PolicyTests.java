package jp.yui.procurement.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import jp.yui.contract.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTests {

    /** Ten percent of 1,000,005 yen are 100,000.5. */
    @ParameterizedTest
    @CsvSource({
        "10, 1000005, 1100005, false",
        "10, 1000005, 1100006, true",
        "10, 1000000, 1100000, false",
        "0, 1000000, 1000000, false",
        "0, 1000000, 1000001, true",
        "10, 0, 1, true",
        "10, 1000000, 900000, false",
        "10, 9000000000000000000, 9223372036854775807, false"
    })
    void asksAnewAboveTheAgreedRiseToTheYen(int percent, long before, long now, boolean asks) {
        assertThat(new ReconsentPolicy(percent).asks(new Yen(before), new Yen(now)))
                .isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource({"2032-02-29, 24, 2030-02-28", "2032-03-31, 18, 2030-09-30", "2032-03-31, 24, 2030-03-31"})
    void beginsARenewalMonthsBeforeTheEnd(LocalDate end, int months, LocalDate begins) {
        assertThat(new RenewalPolicy(months).begins(end)).isEqualTo(begins);
    }

    @Test
    void refusesRulesThatMeanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReconsentPolicy(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RenewalPolicy(0));
        assertThat(new RenewalPolicy(1).begins(Purchase.LAST)).isEqualTo(LocalDate.of(2032, 2, 29));
        assertThatIllegalArgumentException().isThrownBy(() -> new Award(" ", Purchase.TIERS, 5, Purchase.DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Award("業者", Purchase.TIERS, 0, Purchase.DAY));
        new Award("業者", Purchase.TIERS, 1, Purchase.DAY);
    }
}
