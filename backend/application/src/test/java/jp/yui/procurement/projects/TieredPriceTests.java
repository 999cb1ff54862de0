package jp.yui.procurement.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import jp.yui.contract.Yen;
import jp.yui.procurement.projects.TieredPrice.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TieredPriceTests {

    private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

    private final TieredPrice price = new TieredPrice(List.of(tier(2, 4, 100), tier(6, 9, 80)));

    @ParameterizedTest
    @CsvSource({"1, ", "2, 100", "4, 100", "5, ", "6, 80", "9, 80", "10, "})
    void guessesNothingBetweenAndBeyondTheTiers(int buyers, Long yearly) {
        assertThat(price.at(buyers).map(tier -> tier.yearly().value()).orElse(null))
                .isEqualTo(yearly);
    }

    @Test
    void takesATierThatWasQuotedLater() {
        TieredPrice more = price.with(tier(5, 5, 90)).with(tier(10, null, 70));
        assertThat(more.at(5)).contains(tier(5, 5, 90));
        assertThat(more.at(1_000)).contains(tier(10, null, 70));
        assertThatIllegalArgumentException().isThrownBy(() -> more.with(tier(11, 12, 60)));
        assertThatIllegalArgumentException().isThrownBy(() -> price.with(tier(4, 5, 60)));
    }

    @Test
    void addsWhatIsPaidOnceAndEachYear() {
        assertThat(new Tier(1, null, new Yen(500), new Yen(70)).over(5)).isEqualTo(new Yen(850));
    }

    @Test
    void noticesAPriceThatRisesWithMoreBuyers() {
        assertThat(price.risesWithBuyers(5)).isFalse();
        assertThat(new TieredPrice(List.of(tier(1, 1, 80), tier(2, null, 80))).risesWithBuyers(5))
                .isFalse();
        assertThat(new TieredPrice(List.of(tier(1, 1, 80), tier(2, null, 81))).risesWithBuyers(5))
                .isTrue();
    }

    @Test
    void isMadeOfTiersThatCount() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TieredPrice(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> tier(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> tier(2, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> tier(1, 1, -1));
    }

    @Test
    void bindsUntilItIsOutOfDate() {
        RfiAnswer answer = new RfiAnswer("ゆい情報", price, DAY, DAY.plusYears(1));
        assertThat(answer.prices(2, LocalDate.of(2029, 2, 28))).isTrue();
        assertThat(answer.prices(2, LocalDate.of(2029, 3, 1))).isFalse();
        assertThat(answer.prices(5, DAY)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new RfiAnswer("ゆい情報", price, DAY, DAY.minusDays(1)));
    }

    private static Tier tier(int from, Integer upTo, long yearly) {
        return new Tier(from, upTo, Yen.ZERO, new Yen(yearly));
    }
}
