package jp.yui.benchmark.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.Edition;
import jp.yui.contract.benchmark.MunicipalityPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.EmptyResultDataAccessException;

/** The fictional prefecture reads how its towns would stand among official figures, and never changes those. */
class DemoEditionTests {

    private static final int YEAR = 2096;
    private static final String PREFECTURE = "990001";
    private static final String LOWER = "990019";
    private static final String HIGHER = "990027";

    private Desk desk;
    private UUID official;
    private UUID fictional;

    @BeforeEach
    void begin() {
        desk = new Desk();
        desk.jdbc.sql("""
                insert into tenancy.local_body (code, name, reading, kind, prefecture_code, demo) values
                  ('990001', '試験県', 'しけんけん', 'PREFECTURE', '990001', true),
                  ('990019', '試験町', 'しけんちょう', 'TOWN', '990001', true),
                  ('990027', '試験村', 'しけんむら', 'VILLAGE', '990001', true)
                on conflict do nothing
                """).update();
        official = desk.release("MUNICIPALITY_COMPARISON", YEAR);
        List<String> towns = desk.bodies("01");
        desk.answer(official, towns.get(0), "0.2");
        desk.answer(official, towns.get(1), "0.6");
        fictional = desk.demoRelease("MUNICIPALITY_COMPARISON", YEAR);
        desk.answer(fictional, LOWER, "0.1");
        desk.answer(fictional, HIGHER, "0.5");
    }

    @AfterEach
    void leaveNothing() {
        desk.close();
    }

    @Test
    void gradesAgainstTheOfficialNation() {
        desk.freeze(YEAR);
        assertThat(read(Base.NATION, HIGHER).tScore()).isCloseTo(50 + 10 * (50 - 40) / 20.0, within(1e-9));
        assertThat(read(Base.NATION, HIGHER).rank()).isEqualTo(2);
        assertThat(read(Base.NATION, HIGHER).percentile()).isCloseTo(50, within(1e-9));
        assertThat(read(Base.NATION, HIGHER).of()).isEqualTo(2);
    }

    @Test
    void sharesTheLastPlaceOfTheNationWhenBelowEverybody() {
        desk.freeze(YEAR);
        assertThat(read(Base.NATION, LOWER).rank()).isEqualTo(2);
        assertThat(read(Base.NATION, LOWER).percentile()).isZero();
    }

    @Test
    void isItsOwnBaseAsAPrefecture() {
        desk.freeze(YEAR);
        assertThat(read(Base.PREFECTURE, HIGHER).tScore()).isCloseTo(60, within(1e-9));
        assertThat(read(Base.PREFECTURE, HIGHER).rank()).isEqualTo(1);
        assertThat(read(Base.PREFECTURE, LOWER).rank()).isEqualTo(2);
        assertThat(read(Base.PREFECTURE, LOWER).percentile()).isCloseTo(25, within(1e-9));
    }

    @Test
    void leavesTheOfficialFiguresAsTheyAreWithoutIt() {
        desk.freeze(YEAR);
        List<MunicipalityPosition> rows = desk.positions().municipalities(desk.current(YEAR), Base.NATION, null);
        assertThat(rows).hasSize(1741);
        assertThat(rows.getFirst().of()).isEqualTo(2);
        assertThat(rows.getFirst().tScore()).isCloseTo(40, within(1e-9));
        assertThat(desk.positions().editions()).extracting(Edition::name).noneMatch(name -> name.startsWith("demo"));
    }

    @Test
    void isServedToThoseWhoAskForTheFictionalPrefectureOnly() {
        desk.freeze(YEAR);
        assertThat(desk.current(YEAR, PREFECTURE)).isEqualTo("demo-" + YEAR + "-1");
        assertThat(desk.current(YEAR, "010006")).isEqualTo(YEAR + "-1");
    }

    @Test
    void takesTheNearestOfficialYearThatIsNotLater() {
        desk.release("MUNICIPALITY_COMPARISON", YEAR - 2);
        desk.freeze(YEAR - 2);
        assertThat(desk.current(YEAR, PREFECTURE)).isEqualTo("demo-" + YEAR + "-1");
        assertThat(read(Base.NATION, HIGHER).of()).isZero();
        desk.freeze(YEAR);
        assertThat(read(Base.NATION, HIGHER).of()).isEqualTo(2);
    }

    @Test
    void isRenewedWithTheOfficialEdition() {
        desk.freeze(YEAR);
        desk.change(official, "cio", desk.bodies("01").getFirst(), "1");
        desk.freeze(YEAR);
        assertThat(desk.current(YEAR, PREFECTURE)).isEqualTo("demo-" + YEAR + "-2");
        assertThat(read(Base.NATION, HIGHER).tScore()).isGreaterThan(50);
    }

    @Test
    void standsWithoutAPlaceWhereItsClassHasNoOfficialBase() {
        desk.observe(desk.demoRelease("POPULATION", YEAR), "population", HIGHER, "60000");
        desk.freeze(YEAR);
        assertThat(read(Base.POPULATION_CLASS, HIGHER).tScore()).isNull();
        assertThat(read(Base.NATION, HIGHER).tScore()).isNotNull();
    }

    @Test
    void hasNoEditionBeforeThereAreOfficialFigures() {
        assertThatThrownBy(() -> desk.current(YEAR, PREFECTURE)).isInstanceOf(EmptyResultDataAccessException.class);
    }

    private MunicipalityPosition read(Base base, String body) {
        return desk
                .positions()
                .municipalities(desk.current(YEAR, PREFECTURE), base, new LocalGovernmentCode(PREFECTURE))
                .stream()
                .filter(row -> row.code().value().equals(body))
                .findFirst()
                .orElseThrow();
    }
}
