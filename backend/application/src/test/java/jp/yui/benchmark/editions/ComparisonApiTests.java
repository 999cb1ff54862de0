package jp.yui.benchmark.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One municipality, one prefecture and one item over HTTP, as another program reads them. */
@BackendTest
class ComparisonApiTests {

    private static final int YEAR = 2092;
    private static final String TOWN = "223018";

    @Autowired
    Api api;

    private final People.Viewer viewer = People.viewer();

    @BeforeAll
    static void freezeAnEdition() {
        try (Desk desk = new Desk()) {
            var release = desk.release("MUNICIPALITY_COMPARISON", YEAR);
            for (String prefecture : List.of("01", "22")) {
                desk.bodies(prefecture).forEach(body -> desk.answer(release, body, "0." + body));
            }
            desk.freeze(YEAR);
            desk.keep();
        }
    }

    @Test
    void comparesOneMunicipalityItemByItem() {
        var rows = get("municipalities/" + TOWN + "/items?base=PREFECTURE&fiscalYear=" + YEAR)
                .json();
        assertThat(rows).hasSize(12);
        assertThat(rows.at("/0/item").asString()).isEqualTo("cio");
        assertThat(rows.at("/0/n").asInt()).isEqualTo(35);
        assertThat(rows.at("/0/edition").asString()).isEqualTo(YEAR + "-1");
    }

    @Test
    void comparesOneMunicipalityAreaByArea() {
        var rows = get("municipalities/" + TOWN + "/areas?fiscalYear=" + YEAR).json();
        assertThat(rows).hasSize(3);
        assertThat(rows.at("/0/score").asDouble()).isCloseTo(22.3018, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(rows.at("/0/median").isNumber()).isTrue();
    }

    @Test
    void tellsItsHistory() {
        var rows = get("municipalities/" + TOWN + "/history").json();
        assertThat(rows.valueStream()
                        .filter(row -> row.at("/fiscalYear").asInt() == YEAR)
                        .findFirst()
                        .orElseThrow()
                        .at("/of")
                        .asInt())
                .isEqualTo(214);
    }

    @Test
    void putsAnswersIntoColumnsOfAFile() {
        var csv = get("answers?prefecture=220001&fiscalYear=" + YEAR, "Accept", "text/csv");
        assertThat(csv.text().lines()).hasSize(36);
        assertThat(csv.text().lines().findFirst().orElseThrow())
                .contains("cio.status,cio.value")
                .endsWith("online-32.value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipalities/223018/items?fiscalYear=2092",
                "municipalities/223018/areas?fiscalYear=2092",
                "municipalities/223018/history?base=NATION",
                "answers?prefecture=220001&item=ai&fiscalYear=2092",
                "rates?item=ai&fiscalYear=2092",
                "classes?fiscalYear=2092",
                "distribution?item=ai&fiscalYear=2092",
                "item-years?item=ai"
            })
    void servesEveryTableAsFile(String table) {
        assertThat(get(table, "Accept", "text/csv").text()).startsWith("\uFEFF").contains("edition");
        assertThat(get(table, "Accept", BenchmarkApi.XLSX).text()).startsWith("PK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipalities/220001/items?fiscalYear=2092",
                "municipalities/220001/areas?fiscalYear=2092",
                "municipalities/220001/history",
                "answers?prefecture=220001&item=nothing&fiscalYear=2092",
                "answers?prefecture=223018&fiscalYear=2092",
                "rates?item=nothing&fiscalYear=2092",
                "distribution?item=nothing&fiscalYear=2092",
                "item-years?item=nothing"
            })
    void answersNotFoundForWhatTheEditionDoesNotHave(String table) {
        var answer = get(table);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().at("/type").asString()).isEqualTo("urn:yui:problem:not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipalities/223018/items", "municipalities/223018/areas", "rates", "classes"})
    void saysThatAYearHasNoEdition(String table) {
        var answer = get(table + "?fiscalYear=2001");
        assertThat(answer.json().at("/type").asString()).isEqualTo("urn:yui:problem:no-edition");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipalities/223019/items?fiscalYear=2092",
                "municipalities/abc/history",
                "municipalities/223018/items?base=EVERYTHING&fiscalYear=2092",
                "answers?fiscalYear=2092",
                "distribution?fiscalYear=2092",
                "item-years"
            })
    void refusesWhatIsNoCodeAndNoBase(String table) {
        assertThat(get(table).status()).isEqualTo(400);
    }

    @Test
    void answersAForeignTenantLikeAnUnknownOne() {
        String path = "/benchmark/municipalities/" + TOWN + "/items?fiscalYear=" + YEAR;
        assertThat(api.get("/api/t/" + People.tenant() + path, viewer.token()).status())
                .isEqualTo(404);
    }

    private Api.Answer get(String path, String... headers) {
        return api.get("/api/t/" + viewer.tenant() + "/benchmark/" + path, viewer.token(), headers);
    }
}
