package jp.yui.benchmark.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.PrefecturePosition;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The official figures through the product's SQL and through the oracle, which shares no code with it: every value of 47
 * prefectures and 1,741 municipalities agrees to six decimals.
 */
class OracleTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double SIX_DECIMALS = 5e-7;
    private static final int YEAR = 2023;
    private static final List<String> ROWS = List.of(
            "cio",
            "cio-aide",
            "dx-policy",
            "dx-organisation",
            "external-experts",
            "staff-development",
            "all-staff-training",
            "ai",
            "rpa",
            "telework",
            "card-possession",
            "online-26",
            "online-32",
            "online-32-offered",
            "online-32-done");
    private static final Path OFFICIAL =
            Path.of(System.getenv().getOrDefault("YUI_DATA", "../../../shared/data"), "official");

    private static @Nullable Desk desk;
    private static @Nullable JsonNode oracle;

    @BeforeAll
    static void computeBoth() throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(OFFICIAL), "The official files are not here; set YUI_DATA to try the real figures");
        Path comparison = file("市区町村比較");
        Path population = file("市区町村別人口");
        desk = new Desk();
        load(comparison, population);
        desk.freeze(YEAR);
        oracle = consult(comparison, population);
    }

    @AfterAll
    static void leaveNothing() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void agreesOnEveryPrefecture() {
        Map<String, JsonNode> expected = by("number", oracle().get("prefectures"));
        var rows = desk().positions().prefectures(desk().current(YEAR));
        assertThat(rows).hasSize(47).allSatisfy(row -> {
            JsonNode mine = expected.get(row.code().prefectureNumber());
            agree(
                    mine,
                    row,
                    "tScore",
                    "rank",
                    "municipalities",
                    "withData",
                    "townShare",
                    "cardPossession",
                    "meanScore");
            assertThat(row.items())
                    .extracting(PrefecturePosition.ItemPosition::tScore)
                    .hasSize(12);
            for (int i = 0; i < 12; i++) {
                same(mine.get("items").get(i), row.items().get(i).tScore(), row.name());
            }
        });
    }

    @Test
    void agreesOnEveryMunicipalityAgainstEveryBase() {
        Map<String, JsonNode> expected = by("code", oracle().get("municipalities"));
        for (Base base : Base.values()) {
            var rows = desk().positions().municipalities(desk().current(YEAR), base, null);
            assertThat(rows).hasSize(1741).allSatisfy(row -> {
                JsonNode mine = expected.get(row.code().value());
                agree(
                        mine,
                        row,
                        "name",
                        "score",
                        "scoreNotApplicableAsZero",
                        "coverage",
                        "population",
                        "populationClass");
                agree(mine.get(base.name()), row, "tScore", "rank", "percentile", "mean", "sd", "of");
            });
        }
    }

    @Test
    void agreesOnTheThreeCorrelations() {
        var rows = desk().positions().correlations(desk().current(YEAR));
        assertThat(rows).hasSize(3);
        for (int i = 0; i < 3; i++) {
            agree(oracle().get("correlations").get(i), rows.get(i), "level", "x", "y", "n", "r", "ciLow", "ciHigh");
        }
    }

    @Test
    void findsEightBodiesInsufficientAndTwoCellsNotApplicable() {
        var rows = desk().positions().municipalities(desk().current(YEAR), Base.NATION, null);
        assertThat(rows.stream().filter(row -> "insufficient-data".equals(row.reason())))
                .hasSize(8)
                .allMatch(row -> row.prefectureName().equals("石川県"));
        assertThat(rows.stream()
                        .filter(row -> row.score() != null && !row.score().equals(row.scoreNotApplicableAsZero())))
                .extracting(row -> row.name())
                .containsExactly("草津町", "天川村");
    }

    private static void agree(JsonNode expected, Record row, String... fields) {
        JsonNode found = JSON.valueToTree(row);
        for (String field : fields) {
            JsonNode value = found.get(field);
            same(
                    expected.get(field),
                    value.isNumber() ? (Object) value.asDouble() : value.isNull() ? null : value.asString(),
                    field + " of " + row);
        }
    }

    private static void same(JsonNode expected, @Nullable Object found, String label) {
        if (expected.isNumber() && found instanceof Double value) {
            assertThat(value).as(label).isCloseTo(expected.asDouble(), within(SIX_DECIMALS));
        } else {
            assertThat(found).as(label).isEqualTo(expected.isNull() ? null : expected.asString());
        }
    }

    private static Map<String, JsonNode> by(String field, JsonNode rows) {
        return rows.valueStream().collect(Collectors.toMap(row -> row.get(field).asString(), Function.identity()));
    }

    private static JsonNode consult(Path comparison, Path population) throws IOException, InterruptedException {
        Path answer = Files.createTempFile("oracle", ".json");
        Process process = new ProcessBuilder(
                        "python3",
                        "../../infra/oracle/oracle.py",
                        comparison.toString(),
                        population.toString(),
                        "--out",
                        answer.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).as("the oracle's exit code").isZero();
        JsonNode result = JSON.readTree(Files.readString(answer));
        Files.delete(answer);
        return result;
    }

    private static Path file(String part) throws IOException {
        try (var files = Files.list(OFFICIAL)) {
            return files.filter(path -> path.getFileName().toString().contains(part))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The columns stand in the register's own order, which a test of the register holds against the file. */
    private static void load(Path comparison, Path population) throws IOException {
        List<String> bodies = desk().jdbc
                .sql("select code from tenancy.local_body where kind <> 'PREFECTURE' and not demo order by code")
                .query(String.class)
                .list();
        UUID figures = desk().release("MUNICIPALITY_COMPARISON", YEAR);
        List<CSVRecord> rows = rows(comparison);
        for (int i = 0; i < ROWS.size(); i++) {
            for (int j = 0; j < bodies.size(); j++) {
                desk().observe(
                                figures,
                                ROWS.get(i),
                                bodies.get(j),
                                cell(rows.get(i + 1).get(j + 2)));
            }
        }
        loadResidents(population, bodies);
    }

    private static void loadResidents(Path population, List<String> bodies) throws IOException {
        UUID residents = desk().release("POPULATION", 2021);
        Map<String, String> missing = new HashMap<>(Map.of("三宅村", "133817", "八丈町", "134015"));
        for (CSVRecord row : rows(population).subList(1, bodies.size() + 1)) {
            String code =
                    missing.getOrDefault(row.get(2), "%6s".formatted(row.get(8)).replace(' ', '0'));
            assertThat(bodies).contains(code);
            desk().observe(residents, "population", code, row.get(3));
        }
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (var parser = CSVParser.parse(Files.readString(file).replace("\uFEFF", ""), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static String cell(String text) {
        return switch (text.strip()) {
            case "実施" -> "1";
            case "未実施" -> "0";
            case "調査無し" -> "NOT_COLLECTED";
            case "%" -> "NOT_APPLICABLE";
            case "" -> "NOT_ANSWERED";
            case String figure
            when figure.endsWith("%") ->
                new java.math.BigDecimal(figure.replace("%", ""))
                        .movePointLeft(2)
                        .toPlainString();
            case String figure -> figure;
        };
    }

    private static Desk desk() {
        return java.util.Objects.requireNonNull(desk);
    }

    private static JsonNode oracle() {
        return java.util.Objects.requireNonNull(oracle);
    }
}
