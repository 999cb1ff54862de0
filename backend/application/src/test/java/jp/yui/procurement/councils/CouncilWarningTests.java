package jp.yui.procurement.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.procurement.councils.CouncilWarning.LastChance;
import jp.yui.procurement.councils.CouncilWarning.Missed;
import jp.yui.procurement.councils.CouncilWarning.NoSessionKnown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilWarningTests {

    private static final LocalGovernmentCode MIDORI = LocalGovernmentCode.ofFiveDigits("99301");
    private static final LocalGovernmentCode SAKURA = LocalGovernmentCode.ofFiveDigits("99302");

    private static final CouncilSession SEPTEMBER = session("2026-08-20", "2026-09-01", "2026-09-25");
    private static final CouncilSession DECEMBER = session("2026-11-20", "2026-12-01", "2026-12-18");
    private static final CouncilSession MARCH = session("2027-02-15", "2027-02-26", "2027-03-19");
    private static final CouncilSession JUNE = session("2027-05-20", "2027-06-01", "2027-06-18");

    private final SessionCalendar midori = new SessionCalendar(MIDORI, List.of(JUNE, SEPTEMBER, MARCH, DECEMBER));

    @ParameterizedTest
    @CsvSource({
        "2026-12-18, 2026-11-20",
        "2026-12-17, 2026-08-20",
        "2027-03-31, 2027-02-15",
        "2027-04-01, 2027-02-15",
        "2026-09-24, "
    })
    void namesTheLatestSafeDateBackFromTheDayOfNeed(LocalDate needed, LocalDate latest) {
        assertThat(midori.latestSafeDate(needed).orElse(null)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-20, false", "2026-10-21, true", "2026-11-20, true"})
    void warnsFromThirtyDaysBeforeTheLatestSafeDate(LocalDate today, boolean warned) {
        List<CouncilWarning> warnings = CouncilWarning.of(List.of(midori), DECEMBER.closes(), today);
        assertThat(warnings).isEqualTo(warned ? List.of(new LastChance(MIDORI, DECEMBER.papersDue())) : List.of());
    }

    @Test
    void namesTheSessionThatIsLeftWhenOneIsMissed() {
        assertThat(CouncilWarning.of(
                        List.of(midori), DECEMBER.closes(), DECEMBER.papersDue().plusDays(1)))
                .containsExactly(new Missed(MIDORI, DECEMBER.papersDue(), MARCH, false));
    }

    @Test
    void saysThatAMissedSessionCostsAYear() {
        assertThat(CouncilWarning.of(
                        List.of(midori), MARCH.closes(), MARCH.papersDue().plusDays(1)))
                .containsExactly(new Missed(MIDORI, MARCH.papersDue(), JUNE, true));
        assertThat(CouncilWarning.of(
                        List.of(midori), JUNE.closes(), JUNE.papersDue().plusDays(1)))
                .containsExactly(new Missed(MIDORI, JUNE.papersDue(), null, true));
    }

    @Test
    void reachesASessionUntilItsPapersAreDue() {
        assertThat(midori.next(MARCH.papersDue())).contains(MARCH);
        assertThat(midori.next(MARCH.papersDue().plusDays(1))).contains(JUNE);
        assertThat(midori.next(JUNE.papersDue().plusDays(1))).isEmpty();
    }

    @Test
    void asksForACalendarThatIsMissing() {
        assertThat(CouncilWarning.of(
                        List.of(midori, new SessionCalendar(SAKURA, List.of())),
                        DECEMBER.closes(),
                        DECEMBER.papersDue()))
                .containsExactly(new NoSessionKnown(SAKURA), new LastChance(MIDORI, DECEMBER.papersDue()));
    }

    @Test
    void keepsSessionsInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> session("2026-08-20", "2026-09-25", "2026-09-01"));
        assertThatIllegalArgumentException().isThrownBy(() -> session("2026-09-26", "2026-09-01", "2026-09-25"));
    }

    private static CouncilSession session(String due, String opens, String closes) {
        return new CouncilSession(LocalDate.parse(due), LocalDate.parse(opens), LocalDate.parse(closes));
    }
}
