package jp.yui.benchmark.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.Correlation;
import jp.yui.contract.benchmark.MunicipalityPosition;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The test vector of the formulas, run through the very statements that freeze an edition. */
class FormulaTests {

    private static final int YEAR = 2095;
    private static final Offset<Double> SHOWN = within(0.005);
    private static final @Nullable Double[] VECTOR = {10.0, 20.0, 20.0, 30.0, null};

    private Desk desk;
    private UUID edition;

    @BeforeEach
    void begin() {
        desk = new Desk();
        beginEdition();
    }

    private void beginEdition() {
        edition = desk.jdbc
                .sql(Script.FREEZE_EDITION.sql())
                .param("fiscalYear", YEAR)
                .query(UUID.class)
                .single();
    }

    @AfterEach
    void leaveNothing() {
        desk.close();
    }

    @Test
    void standardisesAgainstThePopulationDeviationOfThoseWithAValue() {
        List<MunicipalityPosition> rows = place(VECTOR);
        assertThat(rows.getFirst().mean()).isEqualTo(20);
        assertThat(rows.getFirst().sd()).isCloseTo(7.0711, within(0.00005));
        assertThat(rows.getFirst().of()).isEqualTo(4);
        assertThat(rows.get(0).tScore()).isCloseTo(35.86, SHOWN);
        assertThat(rows.get(1).tScore()).isCloseTo(50, SHOWN);
        assertThat(rows.get(3).tScore()).isCloseTo(64.14, SHOWN);
    }

    @Test
    void ranksOnlyThoseWithAValueAndCountsTies() {
        assertThat(place(VECTOR)).extracting(MunicipalityPosition::rank).containsExactly(4, 2, 2, 1, null);
        assertThat(place(VECTOR))
                .extracting(MunicipalityPosition::tied)
                .containsExactly(false, true, true, false, false);
    }

    @Test
    void putsEqualsInTheMiddleOfTheirPercentile() {
        assertThat(place(VECTOR))
                .extracting(MunicipalityPosition::percentile)
                .containsExactly(12.5, 50.0, 50.0, 87.5, null);
    }

    @Test
    void saysWhyThereIsNoTScore() {
        assertThat(place(VECTOR))
                .extracting(MunicipalityPosition::reason)
                .containsExactly(null, null, null, null, "insufficient-data");
    }

    @Test
    void doesNotTakeRoundingForSpread() {
        double score = 24.7 / 3;
        assertThat(place(score, score, score, score, score, score))
                .extracting(MunicipalityPosition::tScore, MunicipalityPosition::reason)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(null, "no-spread"));
    }

    @Test
    void findsNoPlaceInAPopulationClassWithoutPopulation() {
        place(VECTOR);
        assertThat(desk.positions().municipalities(desk.current(YEAR), Base.POPULATION_CLASS, null))
                .extracting(MunicipalityPosition::reason)
                .containsExactly(
                        "no-population", "no-population", "no-population", "no-population", "insufficient-data");
    }

    @Test
    void interpolatesQuartilesBetweenNeighbours() {
        var release = desk.release("MUNICIPALITY_COMPARISON", YEAR);
        place(VECTOR);
        observe(release, "online-32-offered", "10", "20", "20", "30", "NOT_ANSWERED");
        var item = freezeItems(release).getFirst();
        assertThat(item.q1()).isEqualTo(17.5);
        assertThat(item.median()).isEqualTo(20);
        assertThat(item.q3()).isEqualTo(22.5);
        assertThat(item.notAnswered()).isOne();
    }

    @Test
    void poolsNumeratorsOverDenominatorsBesideTheMeanOfPrintedValues() {
        var release = desk.release("MUNICIPALITY_COMPARISON", YEAR);
        place(VECTOR);
        observe(release, "online-32", "1", "0.5", "0.1", "0", "NOT_APPLICABLE");
        observe(release, "online-32-done", "1", "5", "1", "0", "NOT_ANSWERED");
        observe(release, "online-32-offered", "1", "10", "10", "4", "20");
        var item = freezeItems(release).getFirst();
        assertThat(item.mean()).isCloseTo(40, SHOWN);
        assertThat(item.pooled()).isCloseTo(28, SHOWN);
        assertThat(item.notApplicable()).isOne();
    }

    @Test
    void correlatesByPearsonWithTheIntervalOfFisher() {
        correlate(new double[] {10, 20, 20, 30}, new double[] {1, 3, 2, 9}, 3);
        Correlation townShare =
                desk.positions().correlations(desk.current(YEAR)).getFirst();
        assertThat(townShare.r()).isCloseTo(0.9087, within(0.00005));
        assertThat(townShare.n()).isEqualTo(12);
        assertThat(townShare.ciLow()).isCloseTo(Math.tanh(atanh(0.908739) - 1.959964 / 3), within(0.0001));
        assertThat(townShare.ciHigh()).isCloseTo(Math.tanh(atanh(0.908739) + 1.959964 / 3), within(0.0001));
    }

    @Test
    void correlatesNothingBelowTenPairsNorWithoutSpread() {
        correlate(new double[] {10, 20, 20, 30}, new double[] {1, 3, 2, 9}, 2);
        assertThat(desk.positions().correlations(desk.current(YEAR)))
                .allSatisfy(correlation -> assertThat(correlation.r()).isNull());
        beginEdition();
        correlate(new double[] {7, 7}, new double[] {1, 3}, 10);
        assertThat(desk.positions().correlations(desk.current(YEAR)).getFirst().r())
                .isNull();
    }

    @Test
    void putsALowerBoundIntoItsClass() {
        assertThat(classOf(4999)).isEqualTo("0-4999");
        assertThat(classOf(5000)).isEqualTo("5000-9999");
        assertThat(classOf(299_999)).isEqualTo("100000-299999");
        assertThat(classOf(300_000)).isEqualTo("300000-");
    }

    private List<MunicipalityPosition> place(@Nullable Double... scores) {
        desk.jdbc
                .sql("delete from benchmark.edition_standing where edition_id = ?")
                .param(edition)
                .update();
        desk.jdbc
                .sql("delete from benchmark.edition_base where edition_id = ?")
                .param(edition)
                .update();
        desk.jdbc
                .sql("delete from benchmark.edition_municipality where edition_id = ?")
                .param(edition)
                .update();
        for (int i = 0; i < scores.length; i++) {
            municipality(i, scores[i]);
        }
        desk.run(Script.FREEZE_BASES, edition);
        desk.run(Script.FREEZE_STANDINGS, edition);
        return desk.positions().municipalities(desk.current(YEAR), Base.NATION, null);
    }

    private void municipality(int number, @Nullable Double score) {
        desk.jdbc
                .sql("""
                        insert into benchmark.edition_municipality (edition_id, body_code, name, kind, prefecture_code,
                          prefecture_name, coverage, score)
                        values (:edition, :code, 'x', 'TOWN', '010006', '北海道', 100, :score::double precision)
                        """)
                .param("edition", edition)
                .param("code", desk.bodies("01").get(number))
                .param("score", score)
                .update();
    }

    private void observe(UUID release, String indicator, String... values) {
        for (int i = 0; i < values.length; i++) {
            desk.observe(release, indicator, desk.bodies("01").get(i), values[i]);
        }
    }

    private List<jp.yui.contract.benchmark.Item> freezeItems(UUID release) {
        desk.jdbc
                .sql("insert into benchmark.edition_release (edition_id, release_id) values (?, ?)")
                .params(edition, release)
                .update();
        desk.run(Script.FREEZE_ITEMS, edition);
        return desk.positions().items(desk.current(YEAR));
    }

    /** Prefectures with a share of towns and a T-score, the series given several times over. */
    private void correlate(double[] townShare, double[] tScore, int times) {
        for (int i = 0; i < townShare.length * times; i++) {
            desk.jdbc
                    .sql("""
                            insert into benchmark.edition_prefecture (edition_id, prefecture_code, name, municipalities,
                              with_data, town_share, t_score, rank, tied, n)
                            values (:edition, :code, 'x', 1, 1, :x, :y, 1, false, 1)
                            """)
                    .param("edition", edition)
                    .param("code", "%06d".formatted(i))
                    .param("x", townShare[i % townShare.length])
                    .param("y", tScore[i % tScore.length])
                    .update();
        }
        desk.run(Script.FREEZE_CORRELATIONS, edition);
    }

    private String classOf(int population) {
        return desk.jdbc.sql("""
                        select code from benchmark.population_class
                         where scheme = 'JP-7' and :p >= lower_bound and (upper_bound is null or :p < upper_bound)
                        """).param("p", population).query(String.class).single();
    }

    private static double atanh(double x) {
        return Math.log((1 + x) / (1 - x)) / 2;
    }
}
