package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The set-wise reasons for support against the result of each town, and the order in which they are told. */
@BackendTest
class SupportPolicyTests {

    private static final String SCALE = "(array[0, 0.5, 1, 1.5, 2, 3, 4, 5])";
    /** Some towns adopted and do not operate, some stand low, some anywhere; a tenth of the answers is missing. */
    private static final String MIXED = """
            case when abs(hashtext(n || '?' || o)) %% 10 = 0 then null
                 when n %% 4 = 0 then
                   case when exists (select from assessment.item_tag t
                                      where t.framework_code = i.framework_code and t.item_code = i.item_code and t.tag = 'ADOPTION')
                        then 3 else %1$s[1 + abs(hashtext(n || 'x' || o)) %% 3] end
                 when n %% 4 = 1 then %1$s[1 + abs(hashtext(n || 'x' || o)) %% 4]
                 else %1$s[1 + abs(hashtext(n || 'x' || o)) %% 8] end
            """.formatted(SCALE);

    @Autowired
    private Api api;

    private final Field field = new Field();
    private final People.Viewer reader = People.viewer();

    @Test
    void agreesWithTheResultOfEveryTown() throws SQLException {
        field.accepted(48, "5000-9999", owner(), MIXED);
        Map<String, JsonNode> needs = byResponse(table("needs"));
        Set<String> seen = new TreeSet<>();
        for (List<?> row : field.read("select id from assessment.invitation where fiscal_year = :year")) {
            String response = row.getFirst().toString();
            JsonNode result = get("/results/" + response);
            JsonNode need = needs.get(response);
            Set<String> reasons = need == null ? Set.of() : reasons(need);
            assertThat(reasons).as(result.toString()).isEqualTo(expected(result));
            if (need != null) {
                assertThat(need.get("overall").asDouble())
                        .isCloseTo(result.get("overall").asDouble(), within(1e-9));
                assertThat(texts(need.get("patterns"))).isEqualTo(highPatterns(result));
                assertThat(need.get("wall").isNull() || need.get("wall").equals(result.at("/walls/0/wall")))
                        .isTrue();
            }
            seen.addAll(reasons);
        }
        assertThat(seen).containsExactlyInAnyOrder("WALL", "FAILING", "PATTERN", "STEP_ZERO");
        assertThat(needs).hasSizeBetween(10, 47);
    }

    @Test
    void tellsMorePointsFirstAndThenTheLowerLevel() throws SQLException {
        field.accepted(40, "5000-9999", owner(), MIXED);
        List<JsonNode> needs = table("needs").valueStream().toList();
        assertThat(needs)
                .isSortedAccordingTo(Comparator.comparingInt(
                                (JsonNode need) -> need.get("points").asInt())
                        .reversed()
                        .thenComparing(need -> need.get("overall").asDouble())
                        .thenComparing(need -> need.get("code").asString()));
        assertThat(needs)
                .allSatisfy(need -> assertThat(need.get("points").asInt())
                        .isEqualTo(need.get("reasons")
                                .valueStream()
                                .mapToInt(sign -> sign.get("points").asInt())
                                .sum()));
    }

    @Test
    void namesWhoFellAndOrdersWhoMoved() throws SQLException {
        field.before(4, "5000-9999", owner(), "3");
        field.accepted(
                4,
                "5000-9999",
                owner(),
                "case n when 1 then 2 when 2 then 4 when 3 then 3 when 4 then case o when 1 then 2 else 3 end end");
        assertThat(table("movers").valueStream().map(mover -> mover.get("moved").asDouble()))
                .satisfiesExactly(
                        moved -> assertThat(moved).isEqualTo(1),
                        moved -> assertThat(moved).isZero(),
                        moved -> assertThat(moved).isCloseTo(-1.0 / 45, within(0.02)),
                        moved -> assertThat(moved).isEqualTo(-1));
        JsonNode last = table("movers").get(3);
        assertThat(last.get("earlierYear").asInt()).isEqualTo(field.year - 1);
        assertThat(last.get("earlier").asDouble()).isEqualTo(3);
        assertThat(last.get("now").asDouble()).isEqualTo(2);
        assertThat(last.get("compared").asInt()).isEqualTo(45);
        JsonNode needs = table("needs");
        assertThat(needs).hasSize(1);
        assertThat(reasons(needs.get(0))).containsExactly("FELL");
        assertThat(needs.at("/0/reasons/0/figure").asDouble()).isEqualTo(-1);
    }

    @Test
    void comparesWithNothingThatWasNotAccepted() throws SQLException {
        field.before(2, "5000-9999", owner(), "3");
        TestDatabase.execute(
                "update assessment.response_step s set state = 'SUBMITTED' from assessment.response r where r.id = s.response_id and r.fiscal_year = "
                        + (field.year - 1));
        field.accepted(2, "5000-9999", owner(), "2");
        assertThat(table("movers")).isEmpty();
        assertThat(table("needs")).isEmpty();
    }

    private static Set<String> expected(JsonNode result) {
        Set<String> reasons = new TreeSet<>();
        if (result.at("/walls/0/level").asDouble() < 1) {
            reasons.add("WALL");
        }
        if (result.at("/course/kind").asString("").equals("FAILING")) {
            reasons.add("FAILING");
        }
        if (!highPatterns(result).isEmpty()) {
            reasons.add("PATTERN");
        }
        if (result.get("step").isNull()) {
            reasons.add("STEP_ZERO");
        }
        return reasons;
    }

    private static Set<String> highPatterns(JsonNode result) {
        return result.get("patterns")
                .valueStream()
                .filter(risk -> risk.get("danger").asString("").equals("HIGH"))
                .map(risk -> risk.get("pattern").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> reasons(JsonNode need) {
        return need.get("reasons")
                .valueStream()
                .map(sign -> sign.get("reason").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, JsonNode> byResponse(JsonNode needs) {
        Map<String, JsonNode> found = new HashMap<>();
        needs.forEach(need -> found.put(need.get("response").asString(), need));
        return found;
    }

    private JsonNode table(String name) throws SQLException {
        UUID round = (UUID) field.read("select id from assessment.round where fiscal_year = :year")
                .getFirst()
                .getFirst();
        return get("/results/rounds/" + round + "/" + name);
    }

    private JsonNode get(String path) {
        Api.Answer answer = api.get("/api/t/" + reader.tenant() + "/assessment" + path, reader.token());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private UUID owner() throws SQLException {
        return (UUID) field.read("select id from tenancy.tenant where key = '" + reader.tenant() + "'")
                .getFirst()
                .getFirst();
    }
}
