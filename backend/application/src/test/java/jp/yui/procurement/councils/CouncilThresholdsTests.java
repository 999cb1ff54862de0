package jp.yui.procurement.councils;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilThresholdsTests {

    private static final LocalGovernmentCode TOWN = LocalGovernmentCode.ofFiveDigits("99301");
    private static final LocalGovernmentCode OTHER = LocalGovernmentCode.ofFiveDigits("99302");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final CouncilThresholds thresholds = CouncilThresholds.initial();

    @ParameterizedTest
    @CsvSource({
        "MOVABLES, TOWN, 6999999, false",
        "MOVABLES, TOWN, 7000000, true",
        "WORKS, TOWN, 49999999, false",
        "WORKS, TOWN, 50000000, true",
        "MOVABLES, CITY, 19999999, false",
        "MOVABLES, CITY, 20000000, true",
        "WORKS, CITY, 149999999, false",
        "WORKS, CITY, 150000000, true",
        "MOVABLES, DESIGNATED_CITY, 39999999, false",
        "MOVABLES, DESIGNATED_CITY, 40000000, true",
        "WORKS, DESIGNATED_CITY, 299999999, false",
        "WORKS, DESIGNATED_CITY, 300000000, true",
        "MOVABLES, PREFECTURE, 69999999, false",
        "MOVABLES, PREFECTURE, 70000000, true",
        "WORKS, PREFECTURE, 499999999, false",
        "WORKS, PREFECTURE, 500000000, true",
        "SERVICES, TOWN, 900000000, false",
        "LEASE, TOWN, 900000000, false"
    })
    void askACouncilFromTheAmountOn(Subject subject, BodyClass of, long estimate, boolean asked) {
        assertThat(thresholds.ask(subject, of, TOWN, new Yen(estimate), DAY)).isEqualTo(asked);
    }

    @Test
    void followTheOrdinanceOfABodyFromItsFirstDayOn() {
        LocalDate from = LocalDate.of(2027, 4, 1);
        CouncilThresholds more = thresholds.with(
                new CouncilThreshold(Subject.MOVABLES, BodyClass.TOWN, TOWN, new Yen(10_000_000), from, "条例"));
        Yen price = new Yen(9_000_000);
        assertThat(more.ask(Subject.MOVABLES, BodyClass.TOWN, TOWN, price, from.minusDays(1)))
                .isTrue();
        assertThat(more.ask(Subject.MOVABLES, BodyClass.TOWN, TOWN, price, from))
                .isFalse();
        assertThat(more.ask(Subject.MOVABLES, BodyClass.TOWN, OTHER, price, from))
                .isTrue();
    }

    @Test
    void keepAnOrdinanceWhenTheLawChangesLater() {
        CouncilThresholds more = thresholds
                .with(new CouncilThreshold(Subject.MOVABLES, BodyClass.TOWN, TOWN, new Yen(10_000_000), DAY, "条例"))
                .with(new CouncilThreshold(
                        Subject.MOVABLES, BodyClass.TOWN, null, new Yen(8_000_000), DAY.plusDays(1), "改正"));
        LocalDate later = DAY.plusDays(2);
        assertThat(more.ask(Subject.MOVABLES, BodyClass.TOWN, TOWN, new Yen(9_000_000), later))
                .isFalse();
        assertThat(more.ask(Subject.MOVABLES, BodyClass.TOWN, OTHER, new Yen(7_500_000), later))
                .isFalse();
        assertThat(more.ask(Subject.MOVABLES, BodyClass.TOWN, OTHER, new Yen(7_500_000), DAY))
                .isTrue();
    }
}
