package jp.yui.benchmark.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures over HTTP, as another program reads them. */
@BackendTest
class BenchmarkApiTests {

    private static final int YEAR = 2093;

    @Autowired
    Api api;

    private final People.Viewer viewer = People.viewer();

    @BeforeAll
    static void freezeAnEdition() {
        try (Desk desk = new Desk()) {
            var release = desk.release("MUNICIPALITY_COMPARISON", YEAR);
            for (String prefecture : List.of("01", "22", "39")) {
                desk.bodies(prefecture).forEach(body -> desk.answer(release, body, "0." + body));
            }
            desk.freeze(YEAR);
            desk.keep();
        }
    }

    @Test
    void listsFortySevenPrefecturesInCodeOrder() {
        var rows = get("prefectures?fiscalYear=" + YEAR).json();
        assertThat(rows).hasSize(47);
        assertThat(rows.at("/0/code").asString()).isEqualTo("010006");
        assertThat(rows.at("/0/tScore").isNumber()).isTrue();
        assertThat(rows.at("/0/items")).hasSize(12);
        assertThat(rows.at("/1/tScore").isNull()).isTrue();
        assertThat(rows.at("/1/reason").asString()).isEqualTo("insufficient-data");
    }

    @Test
    void filtersByPrefectureWithoutChangingAnyFigure() {
        var all = get("municipalities?fiscalYear=" + YEAR).json();
        var shizuoka =
                get("municipalities?prefecture=220001&fiscalYear=" + YEAR).json();
        assertThat(all).hasSize(1741);
        assertThat(shizuoka).hasSize(35);
        assertThat(all.valueStream().filter(row -> row.equals(shizuoka.get(3)))).hasSize(1);
    }

    @Test
    void standardisesWithinThePrefectureWhenAsked() {
        var rows = get("municipalities?base=PREFECTURE&prefecture=220001&fiscalYear=" + YEAR)
                .json();
        assertThat(rows.at("/0/of").asInt()).isEqualTo(35);
    }

    @Test
    void saysThatAYearHasNoEdition() {
        for (String table : List.of("prefectures", "municipalities", "correlations", "items")) {
            var answer = get(table + "?fiscalYear=2001");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.json().at("/type").asString()).isEqualTo("urn:yui:problem:no-edition");
        }
    }

    @Test
    void refusesAYearThatIsNone() {
        assertThat(get("prefectures?fiscalYear=abc").status()).isEqualTo(400);
        assertThat(get("prefectures?fiscalYear=3000").status()).isEqualTo(400);
        assertThat(get("prefectures").status()).isEqualTo(400);
    }

    @Test
    void listsEditionsWithTheirReleases() {
        var rows = get("editions").json();
        var edition = rows.valueStream()
                .filter(row -> row.at("/fiscalYear").asInt() == YEAR)
                .findFirst()
                .orElseThrow();
        assertThat(edition.at("/current").asBoolean()).isTrue();
        assertThat(edition.at("/municipalities").asInt()).isEqualTo(1741);
        assertThat(edition.at("/releases").size()).isPositive();
    }

    @Test
    void sparesTheCallerWhatItHolds() {
        var first = get("prefectures?fiscalYear=" + YEAR);
        String tag = first.headers().get("etag").getFirst();
        var again = get("prefectures?fiscalYear=" + YEAR, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(again.headers().get("etag")).containsExactly(tag);
        assertThat(get("prefectures?fiscalYear=" + YEAR, "If-None-Match", "W/\"other\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void checksTheRightBeforeTheCopy() {
        var first = get("prefectures?fiscalYear=" + YEAR);
        String tag = first.headers().get("etag").getFirst();
        var foreign = api.get(
                "/api/t/" + People.tenant() + "/benchmark/prefectures?fiscalYear=" + YEAR,
                viewer.token(),
                "If-None-Match",
                tag);
        assertThat(foreign.status()).isEqualTo(404);
    }

    @Test
    void servesCsvThatExcelOpens() {
        var csv = get("prefectures?fiscalYear=" + YEAR, "Accept", "text/csv");
        assertThat(csv.text()).startsWith("\uFEFFcode,name,tScore,rank,");
        assertThat(csv.text().lines()).hasSize(48);
        assertThat(csv.text().lines().findFirst().orElseThrow())
                .contains(",edition")
                .endsWith("online-32.tScore");
        assertThat(csv.headers().get("content-disposition").getFirst()).contains("yui-prefectures-" + YEAR + "-1.csv");
        assertThat(csv.headers().get("content-type").getFirst()).isEqualTo("text/csv;charset=UTF-8");
    }

    @Test
    void servesEveryTableAsAWorkbook() {
        for (String table : List.of("editions", "prefectures", "municipalities", "correlations", "items")) {
            var answer = get(table + "?fiscalYear=" + YEAR, "Accept", BenchmarkApi.XLSX);
            assertThat(answer.status()).as(table).isEqualTo(200);
            assertThat(answer.text()).startsWith("PK");
            assertThat(answer.headers().get("content-disposition").getFirst()).contains(".xlsx");
        }
    }

    @Test
    void prefersJsonWhenAnyFormWillDo() {
        String all = "application/json, text/csv, " + BenchmarkApi.XLSX;
        assertThat(get("items?fiscalYear=" + YEAR, "Accept", all)
                        .headers()
                        .get("content-type")
                        .getFirst())
                .startsWith("application/json");
        assertThat(get("items?fiscalYear=2001", "Accept", "text/csv").status()).isEqualTo(404);
    }

    private Api.Answer get(String path, String... headers) {
        return api.get("/api/t/" + viewer.tenant() + "/benchmark/" + path, viewer.token(), headers);
    }
}
