package jp.yui.benchmark.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.AreaComparison;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.ClassSpread;
import jp.yui.contract.benchmark.ItemComparison;
import jp.yui.contract.benchmark.ItemRate;
import jp.yui.contract.benchmark.ItemYear;
import jp.yui.contract.benchmark.MunicipalityAnswers;
import jp.yui.contract.benchmark.ValueBand;
import jp.yui.contract.benchmark.ValueStatus;
import jp.yui.contract.benchmark.YearPosition;
import jp.yui.platform.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands behind a position: items, areas, years, answers, rates and classes of an edition with few bodies in it. */
class ComparisonTests {

    private static final int YEAR = 2097;
    private static final LocalGovernmentCode HOKKAIDO = new LocalGovernmentCode("010006");
    private static final LocalGovernmentCode SHIZUOKA = new LocalGovernmentCode("220001");

    private Desk desk;
    private UUID release;
    private UUID residents;
    private List<String> north;
    private String south;

    @BeforeEach
    void begin() {
        desk = new Desk();
        release = desk.release("MUNICIPALITY_COMPARISON", YEAR);
        residents = desk.release("POPULATION", YEAR);
        north = desk.bodies("01");
        south = desk.bodies("22").getFirst();
    }

    @AfterEach
    void leaveNothing() {
        desk.close();
    }

    @Test
    void comparesAYesOrNoWithTheShareOfTheBaseThatDoesIt() {
        say("ai", "0", "1", "1", "0");
        assertThat(item("ai", 0, Base.NATION).value()).isZero();
        assertThat(item("ai", 0, Base.NATION).n()).isEqualTo(4);
        assertThat(item("ai", 0, Base.NATION).mean()).isEqualTo(50);
        assertThat(item("ai", 0, Base.NATION).ahead()).isEqualTo(50);
        assertThat(item("ai", 1, Base.NATION).ahead()).isZero();
        assertThat(item("ai", 0, Base.NATION).median()).isNull();
    }

    @Test
    void countsForARateThoseThatAreStrictlyFurther() {
        say("online-26", "0.5", "0.5", "0.75", "0.25", "0.9");
        ItemComparison own = item("online-26", 0, Base.NATION);
        assertThat(own.ahead()).isCloseTo(40, within(1e-9));
        assertThat(own.median()).isCloseTo(50, within(1e-9));
        assertThat(own.mean()).isCloseTo(58, within(1e-9));
    }

    @Test
    void namesWhatIsNotApplicableAndNeverCountsItAsZero() {
        say("online-32", "NOT_APPLICABLE", "0.4", "0.6", "NOT_ANSWERED");
        ItemComparison own = item("online-32", 0, Base.NATION);
        assertThat(own.status()).isEqualTo(ValueStatus.NOT_APPLICABLE);
        assertThat(own.value()).isNull();
        assertThat(own.ahead()).isNull();
        assertThat(own.n()).isEqualTo(2);
        assertThat(own.mean()).isCloseTo(50, within(1e-9));
        assertThat(own.notApplicable()).isEqualTo(1);
        assertThat(own.missing()).isEqualTo(1741 - 3);
    }

    @Test
    void takesACellThatNoReleaseHasAsNotCollected() {
        say("ai", "0", "1");
        assertThat(item("ai", 2, Base.NATION).status()).isEqualTo(ValueStatus.NOT_COLLECTED);
    }

    @Test
    void comparesWithTheChosenBaseOnly() {
        say("ai", "0", "1");
        desk.observe(release, "ai", south, "0");
        reside("4000", "900", "80000");
        assertThat(item("ai", 0, Base.NATION).mean()).isCloseTo(100 / 3.0, within(1e-9));
        assertThat(item("ai", 0, Base.PREFECTURE).mean()).isEqualTo(50);
        assertThat(item("ai", 0, Base.POPULATION_CLASS).n()).isEqualTo(2);
    }

    @Test
    void hasNobodyToCompareWithInAClassWithoutPopulation() {
        say("ai", "0", "1");
        ItemComparison own = item("ai", 0, Base.POPULATION_CLASS);
        assertThat(own.n()).isZero();
        assertThat(own.mean()).isNull();
        assertThat(own.value()).isZero();
    }

    @Test
    void scoresEachAreaOverItsOwnItems() {
        desk.answer(release, north.get(0), "0");
        desk.answer(release, north.get(1), "0.5");
        desk.answer(release, north.get(2), "1");
        desk.change(release, "ai", north.get(0), "1");
        desk.freeze(YEAR);
        List<AreaComparison> areas = areas(0);
        assertThat(areas).extracting(AreaComparison::area).containsExactly("自治体DXの推進体制等", "自治体業務のDX", "住民サービスのDX");
        assertThat(areas.get(1).score()).isCloseTo(100 / 3.0, within(1e-9));
        assertThat(areas.get(1).median()).isCloseTo(50, within(1e-9));
        assertThat(areas.get(0).score()).isZero();
        assertThat(areas.get(0).n()).isEqualTo(3);
    }

    @Test
    void showsNoAreaBelowTheMinimumCoverage() {
        desk.answer(release, north.get(0), "1");
        desk.change(release, "ai", north.get(0), "NOT_ANSWERED");
        desk.change(release, "online-32", north.get(0), "NOT_APPLICABLE");
        desk.freeze(YEAR);
        assertThat(areas(0).get(1).score()).isNull();
        assertThat(areas(0).get(1).coverage()).isCloseTo(200 / 3.0, within(1e-9));
        assertThat(areas(0).get(2).score()).isEqualTo(100);
        assertThat(areas(0).get(2).coverage()).isEqualTo(100);
    }

    @Test
    void goesThroughTheCurrentEditionOfEveryYear() {
        desk.answer(release, north.get(0), "0.5");
        desk.freeze(YEAR);
        UUID earlier = desk.release("MUNICIPALITY_COMPARISON", YEAR - 1);
        desk.answer(earlier, north.get(0), "0.25");
        desk.freeze(YEAR - 1);
        desk.freeze(YEAR - 1);
        assertThat(years())
                .filteredOn(one -> one.fiscalYear().value() >= YEAR - 1)
                .extracting(YearPosition::score, YearPosition::edition)
                .containsExactly(tuple(25.0, (YEAR - 1) + "-2"), tuple(50.0, YEAR + "-" + serial()));
    }

    @Test
    void listsTheAnswersOfAPrefectureItemByItem() {
        say("ai", "0", "1");
        say("rpa", "NOT_ANSWERED", "1");
        desk.freeze(YEAR);
        List<MunicipalityAnswers> rows = comparisons().answers(desk.current(YEAR), HOKKAIDO, null);
        assertThat(rows).hasSize(north.size());
        assertThat(rows.getFirst().answers())
                .extracting(MunicipalityAnswers.Answer::item)
                .containsExactly("ai", "rpa");
        assertThat(rows.getFirst().answers().get(1).status()).isEqualTo(ValueStatus.NOT_ANSWERED);
        assertThat(rows.getFirst().answers().get(1).value()).isNull();
        assertThat(rows.get(1).answers().getFirst().value()).isEqualTo(100);
        assertThat(comparisons().answers(desk.current(YEAR), HOKKAIDO, "rpa"))
                .allSatisfy(row -> assertThat(row.answers()).hasSize(1));
    }

    @Test
    void measuresNeedByWhatIsMissingToTheNationAndNothingElse() {
        desk.answer(release, north.get(0), "0");
        desk.answer(release, north.get(1), "1");
        desk.answer(release, north.get(2), "0");
        desk.change(release, "ai", north.get(0), "1");
        desk.change(release, "ai", north.get(2), "NOT_APPLICABLE");
        desk.change(release, "rpa", north.get(0), "NOT_ANSWERED");
        desk.change(release, "rpa", north.get(2), "1");
        desk.freeze(YEAR);
        List<MunicipalityAnswers> rows = comparisons().answers(desk.current(YEAR), HOKKAIDO, null);
        assertThat(rows.get(0).need()).isCloseTo(10 / 11.0 * 100 / 3, within(1e-9));
        assertThat(rows.get(1).need()).isZero();
        assertThat(rows.get(2).need()).isCloseTo(10 / 11.0 * 100 / 3, within(1e-9));
        assertThat(rows.get(3).need()).isNull();
        assertThat(comparisons()
                        .answers(desk.current(YEAR), HOKKAIDO, "ai")
                        .getFirst()
                        .need())
                .isEqualTo(rows.get(0).need());
    }

    @Test
    void countsBothAnswersOfAYesOrNo() {
        say("ai", "0", "1", "1", "NOT_ANSWERED");
        assertThat(distribution("ai"))
                .extracting(ValueBand::lower, ValueBand::upper, ValueBand::n)
                .containsExactly(tuple(0.0, 0.0, 1), tuple(100.0, 100.0, 2));
    }

    @Test
    void putsAllOfItIntoTheLastTenOfARateAndKeepsTheGaps() {
        say("online-26", "0", "0.0999", "0.1", "0.9", "1");
        List<ValueBand> bands = distribution("online-26");
        assertThat(bands).extracting(ValueBand::n).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 0, 2);
        assertThat(bands.getLast().lower()).isEqualTo(90);
        assertThat(bands.getLast().upper()).isEqualTo(100);
    }

    @Test
    void answersForThePopulationOnlyWhenAskedForIt() {
        reside("4000", "900", "80000");
        say("ai", "0");
        assertThat(distribution("population").getFirst().n()).isEqualTo(2);
        assertThat(comparisons().rates(desk.current(YEAR), HOKKAIDO, "population"))
                .extracting(ItemRate::mean)
                .containsExactly(2450.0);
        assertThat(comparisons().rates(desk.current(YEAR), HOKKAIDO, null))
                .extracting(ItemRate::item)
                .doesNotContain("population");
    }

    @Test
    void bandsCountsByTheLargest() {
        say("online-32-offered", "0", "4", "5", "32");
        List<ValueBand> bands = distribution("online-32-offered");
        assertThat(bands).extracting(ValueBand::n).containsExactly(1, 2, 0, 0, 0, 0, 0, 0, 1);
        assertThat(bands.getFirst().upper()).isEqualTo(4);
    }

    @Test
    void followsAnItemThroughTheCurrentEditionsAndSaysWhereItBroke() {
        say("ai", "0", "1");
        desk.freeze(YEAR);
        UUID earlier = desk.release("MUNICIPALITY_COMPARISON", YEAR - 1);
        desk.observe(earlier, "ai", north.get(0), "0");
        desk.freeze(YEAR - 1);
        desk.freeze(YEAR - 1);
        UUID later = desk.release("MUNICIPALITY_COMPARISON", YEAR + 1);
        desk.redefine("ai", "BREAK");
        desk.observe(later, "ai", 2, north.get(0), "1");
        desk.freeze(YEAR + 1);
        assertThat(comparisons().itemYears("ai").stream()
                        .filter(one -> one.fiscalYear().value() >= YEAR - 1))
                .extracting(ItemYear::edition, ItemYear::mean, ItemYear::broken)
                .containsExactly(
                        tuple((YEAR - 1) + "-2", 0.0, false),
                        tuple(desk.current(YEAR), 50.0, false),
                        tuple(desk.current(YEAR + 1), 100.0, true));
    }

    @Test
    void measuresHowFarAPrefectureIsBehindTheNation() {
        say("ai", "0", "1", "0", "0");
        desk.observe(release, "ai", south, "1");
        desk.freeze(YEAR);
        ItemRate behind =
                comparisons().rates(desk.current(YEAR), HOKKAIDO, null).getFirst();
        assertThat(behind.n()).isEqualTo(4);
        assertThat(behind.mean()).isEqualTo(25);
        assertThat(behind.nation()).isEqualTo(40);
        assertThat(behind.need()).isCloseTo(15, within(1e-9));
        List<ItemRate> everywhere = comparisons().rates(desk.current(YEAR), null, "ai");
        assertThat(everywhere).hasSize(47);
        assertThat(everywhere.get(1).mean()).isNull();
        assertThat(everywhere.get(21).mean()).isEqualTo(100);
    }

    @Test
    void showsPooledAndWeightedRatesBesideTheMeanOfAPrefecture() {
        reside("3000", "1000", "500");
        desk.observe(residents, "population", north.get(2), "8000");
        desk.observe(release, "online-32", north.get(2), "NOT_APPLICABLE");
        rate(north.get(0), "0.5", "1", "2");
        rate(north.get(1), "0.9", "9", "10");
        desk.freeze(YEAR);
        ItemRate rate =
                comparisons().rates(desk.current(YEAR), HOKKAIDO, "online-32").getFirst();
        assertThat(rate.mean()).isCloseTo(70, within(1e-9));
        assertThat(rate.pooled()).isCloseTo(100 * 10 / 12.0, within(1e-9));
        assertThat(rate.populationWeighted()).isCloseTo(60, within(1e-9));
    }

    private void rate(String body, String printed, String done, String offered) {
        desk.observe(release, "online-32", body, printed);
        desk.observe(release, "online-32-done", body, done);
        desk.observe(release, "online-32-offered", body, offered);
    }

    @Test
    void spreadsScoresAndItemsWithinEachClass() {
        reside("4000", "900", "80000");
        desk.answer(release, north.get(0), "0.2");
        desk.answer(release, north.get(1), "0.4");
        desk.freeze(YEAR);
        List<ClassSpread> scores = comparisons().classes(desk.current(YEAR), null, null);
        assertThat(scores).extracting(ClassSpread::populationClass).containsExactly("0-4999", "50000-99999");
        assertThat(scores.getFirst().bodies()).isEqualTo(2);
        assertThat(scores.getFirst().q1()).isCloseTo(25, within(1e-9));
        assertThat(scores.getFirst().median()).isCloseTo(30, within(1e-9));
        assertThat(scores.getLast().n()).isZero();
        assertThat(scores.getLast().median()).isNull();
        assertThat(comparisons()
                        .classes(desk.current(YEAR), null, "ai")
                        .getFirst()
                        .mean())
                .isCloseTo(30, within(1e-9));
        assertThat(comparisons().classes(desk.current(YEAR), SHIZUOKA, null))
                .extracting(ClassSpread::bodies)
                .containsExactly(1);
    }

    @Test
    void knowsNoBodyAndNoItemThatTheEditionHasNot() {
        say("ai", "0", "1");
        desk.freeze(YEAR);
        String edition = desk.current(YEAR);
        assertThatThrownBy(() -> comparisons().items(edition, HOKKAIDO, Base.NATION))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> comparisons().rates(edition, null, "nothing")).isInstanceOf(Problem.NotFound.class);
        assertThat(comparisons().classes(edition, null, "nothing")).isEmpty();
    }

    /** The answers of the first bodies of Hokkaido. */
    private void say(String item, String... values) {
        for (int i = 0; i < values.length; i++) {
            desk.observe(release, item, north.get(i), values[i]);
        }
    }

    /** The residents of the first two bodies of Hokkaido and of the first of Shizuoka. */
    private void reside(String first, String second, String south) {
        desk.observe(residents, "population", north.get(0), first);
        desk.observe(residents, "population", north.get(1), second);
        desk.observe(residents, "population", this.south, south);
    }

    private ItemComparison item(String item, int body, Base base) {
        desk.freeze(YEAR);
        return comparisons().items(desk.current(YEAR), code(body), base).stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private List<AreaComparison> areas(int body) {
        return comparisons().areas(desk.current(YEAR), code(body), Base.NATION);
    }

    private List<ValueBand> distribution(String item) {
        desk.freeze(YEAR);
        return comparisons().distribution(desk.current(YEAR), item);
    }

    private List<YearPosition> years() {
        return comparisons().years(code(0), Base.NATION);
    }

    private String serial() {
        String edition = desk.current(YEAR);
        return edition.substring(edition.indexOf('-') + 1);
    }

    private LocalGovernmentCode code(int body) {
        return new LocalGovernmentCode(north.get(body));
    }

    private Comparisons comparisons() {
        return new Comparisons(desk.jdbc);
    }
}
