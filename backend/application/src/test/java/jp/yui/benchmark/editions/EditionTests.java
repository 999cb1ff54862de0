package jp.yui.benchmark.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.Edition;
import jp.yui.contract.benchmark.MunicipalityPosition;
import jp.yui.contract.benchmark.PrefecturePosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.EmptyResultDataAccessException;

/** What enters an edition, what it says of a body, and that it never changes afterwards. */
class EditionTests {

    private static final int YEAR = 2096;

    private Desk desk;
    private UUID release;
    private List<String> towns;

    @BeforeEach
    void begin() {
        desk = new Desk();
        release = desk.release("MUNICIPALITY_COMPARISON", YEAR);
        towns = desk.bodies("01");
    }

    @AfterEach
    void leaveNothing() {
        desk.close();
    }

    @Test
    void scoresTheMeanOfTheItemsAsPercent() {
        desk.answer(release, towns.get(0), "0.25");
        desk.change(release, "cio", towns.get(0), "1");
        assertThat(position(0).score()).isCloseTo(100 * (1 + 11 * 0.25) / 12, within(1e-12));
        assertThat(position(0).coverage()).isEqualTo(100);
    }

    @Test
    void leavesNotApplicableItemsOutOfTheDenominatorAndShowsThemAsZeroBeside() {
        desk.answer(release, towns.get(0), "0.5");
        desk.change(release, "online-32", towns.get(0), "NOT_APPLICABLE");
        assertThat(position(0).score()).isEqualTo(50);
        assertThat(position(0).coverage()).isEqualTo(100);
        assertThat(position(0).scoreNotApplicableAsZero()).isCloseTo(50 * 11 / 12.0, within(1e-12));
    }

    @Test
    void showsNoScoreBelowEightyPercentOfTheWeight() {
        desk.answer(release, towns.get(0), "1");
        desk.answer(release, towns.get(1), "1");
        List.of("cio", "rpa").forEach(item -> desk.change(release, item, towns.get(0), "NOT_COLLECTED"));
        List.of("cio", "rpa", "ai").forEach(item -> desk.change(release, item, towns.get(1), "NOT_COLLECTED"));
        List<MunicipalityPosition> rows = positions(Base.NATION);
        assertThat(rows.get(0).score()).isEqualTo(100);
        assertThat(rows.get(1).score()).isNull();
        assertThat(rows.get(1).reason()).isEqualTo("insufficient-data");
        assertThat(rows.get(1).coverage()).isEqualTo(75);
    }

    @Test
    void givesEqualAnswersEqualScoresWhateverTheirOrder() {
        String[] values = {"0.1", "0.7", "0.69", "0.72", "0.33", "0.2", "1", "0", "0.57", "0.29", "0.11", "0.13"};
        for (int i = 0; i < values.length; i++) {
            desk.observe(release, desk.items().get(i), towns.get(0), values[i]);
            desk.observe(release, desk.items().get(i), towns.get(1), values[values.length - 1 - i]);
        }
        List<MunicipalityPosition> rows = positions(Base.NATION);
        assertThat(rows.get(0).score()).isEqualTo(rows.get(1).score());
        assertThat(rows.get(0).tied()).isTrue();
    }

    @Test
    void listsEveryMunicipalityAndOnlyOfficialOnes() {
        desk.jdbc.sql("""
                insert into tenancy.local_body (code, name, reading, kind, prefecture_code, demo) values
                  ('990001', '試験県', 'しけんけん', 'PREFECTURE', '990001', true),
                  ('990019', '試験町', 'しけんちょう', 'TOWN', '990001', true)
                on conflict do nothing
                """).update();
        assertThat(positions(Base.NATION)).hasSize(1741);
        assertThat(desk.positions().prefectures(desk.current(YEAR)))
                .hasSize(47)
                .extracting(PrefecturePosition::reason)
                .containsOnly("insufficient-data");
    }

    @Test
    void restandardisesThePrefecturesToMeanFiftyAndDeviationTen() {
        spreadOverPrefectures();
        List<Double> t = desk.positions().prefectures(desk.current(YEAR)).stream()
                .map(p -> Objects.requireNonNull(p.tScore()))
                .toList();
        double mean = t.stream().mapToDouble(x -> x).average().orElseThrow();
        double variance = t.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum() / t.size();
        assertThat(mean).isCloseTo(50, within(1e-9));
        assertThat(Math.sqrt(variance)).isCloseTo(10, within(1e-9));
    }

    @Test
    void countsSpecialWardsNeitherAsTownsNorAsCities() {
        spreadOverPrefectures();
        PrefecturePosition tokyo =
                desk.positions().prefectures(desk.current(YEAR)).get(12);
        assertThat(tokyo.name()).isEqualTo("東京都");
        assertThat(tokyo.municipalities()).isEqualTo(62);
        assertThat(tokyo.townShare()).isCloseTo(100 * 13 / 39.0, within(1e-9));
    }

    @Test
    void gradesAgainstTheNamedBaseOnly() {
        desk.answer(release, towns.get(0), "0.2");
        desk.answer(release, towns.get(1), "0.4");
        desk.answer(release, desk.bodies("02").getFirst(), "0.9");
        assertThat(positions(Base.NATION).get(1).of()).isEqualTo(3);
        assertThat(positions(Base.PREFECTURE).get(1).of()).isEqualTo(2);
        assertThat(positions(Base.PREFECTURE).get(1).tScore()).isCloseTo(60, within(1e-9));
    }

    @Test
    void takesTheNewestReleaseThatIsNeitherWithdrawnNorFictional() {
        var newer = desk.release("MUNICIPALITY_COMPARISON", YEAR);
        assertThat(edition(desk.freeze(YEAR)).releases()).contains(newer).doesNotContain(release);
        set(newer, "withdrawn_at = now()");
        assertThat(edition(desk.freeze(YEAR)).releases()).contains(release).doesNotContain(newer);
        set(release, "demo = true");
        assertThat(edition(desk.freeze(YEAR)).releases()).doesNotContain(release, newer);
    }

    @Test
    void saysThatItUsesAReleaseWithdrawnSince() {
        UUID frozen = desk.freeze(YEAR);
        set(release, "withdrawn_at = now()");
        assertThat(edition(frozen).usesWithdrawn()).isTrue();
        assertThat(edition(desk.freeze(YEAR)).usesWithdrawn()).isFalse();
    }

    @Test
    void numbersTheEditionsOfAYearAndServesTheNewest() {
        Edition first = edition(desk.freeze(YEAR));
        Edition second = edition(desk.freeze(YEAR));
        assertThat(first.name()).isEqualTo(YEAR + "-1");
        assertThat(second.name()).isEqualTo(YEAR + "-2");
        assertThat(edition(first.id()).current()).isFalse();
        assertThat(positions(Base.NATION).getFirst().edition()).isEqualTo(YEAR + "-3");
    }

    @Test
    void takesTheResidentsOfTheNewestRegisterNotYoungerThanTheYear() {
        UUID later = desk.release("POPULATION", YEAR + 1);
        assertThat(edition(desk.freeze(YEAR)).releases()).contains(later);
        UUID older = desk.release("POPULATION", YEAR - 60);
        UUID earlier = desk.release("POPULATION", YEAR - 3);
        assertThat(edition(desk.freeze(YEAR)).releases()).contains(earlier).doesNotContain(older, later);
    }

    @Test
    void renewsTheOtherYearsWhoseResidentsChanged() {
        desk.freeze(YEAR);
        UUID residents = desk.release("POPULATION", YEAR - 2);
        desk.observe(residents, "population", towns.get(0), "4999");
        desk.freeze(YEAR - 2);
        MunicipalityPosition town = desk.positions()
                .municipalities(desk.current(YEAR), Base.NATION, null)
                .getFirst();
        assertThat(town.edition()).isEqualTo(YEAR + "-2");
        assertThat(town.population()).isEqualTo(4999);
        assertThat(town.populationClass()).isEqualTo("0-4999");
    }

    @Test
    void cannotBeChangedByTheServingProcess() {
        desk.freeze(YEAR);
        desk.jdbc.sql("set local role yui_app").update();
        assertThatThrownBy(() -> desk.jdbc
                        .sql("update benchmark.edition_municipality set score = 100")
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void saysThatAYearHasNoEdition() {
        assertThatThrownBy(() -> desk.current(2099)).isInstanceOf(EmptyResultDataAccessException.class);
    }

    private List<MunicipalityPosition> positions(Base base) {
        desk.freeze(YEAR);
        return desk.positions().municipalities(desk.current(YEAR), base, null);
    }

    private MunicipalityPosition position(int town) {
        return positions(Base.NATION).get(town);
    }

    private Edition edition(UUID id) {
        return desk.positions().editions().stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void set(UUID id, String change) {
        desk.jdbc
                .sql("update benchmark.source_release set " + change + " where id = ?")
                .param(id)
                .update();
    }

    private void spreadOverPrefectures() {
        for (int number = 1; number <= 47; number++) {
            for (String body : desk.bodies("%02d".formatted(number))) {
                desk.answer(release, body, "0.%02d".formatted(number * number % 97));
                desk.change(release, "cio", body, "0.%02d".formatted(number * 31 % 89));
                desk.change(release, "rpa", body, "0.%02d".formatted(number * 17 % 83));
            }
        }
        desk.freeze(YEAR);
    }
}
