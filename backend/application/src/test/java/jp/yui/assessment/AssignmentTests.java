package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.Prefecture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Several respondents in one town: items are given to departments and people, and everybody may still answer everything. */
@BackendTest
class AssignmentTests {

    @Autowired
    private Api api;

    private static Survey shared;
    private Survey survey;
    private Survey.Opened opened;
    private String response;
    private String colleague;

    @BeforeEach
    void arrange() {
        shared = shared == null ? new Survey(api) : shared;
        survey = shared;
        opened = survey.open();
        response = opened.response();
        survey.answers("/responses/" + response + "/start", "{}");
        colleague = Prefecture.person(survey.town(), "EDITOR");
    }

    @Test
    void givesItemsToADepartmentAndToAPersonInOneOrderEach() {
        String person = introduced(colleague, "福祉課");
        assertThat(assign("\"D1-1\", \"D1-2\"", "総務課", null).status()).isEqualTo(200);
        Api.Answer assigned = assign("\"D1-2\", \"D2-1\"", "福祉課", person);
        assertThat(plan(assigned.json())).containsExactly("D1-1 総務課 -", "D1-2 福祉課 " + person, "D2-1 福祉課 " + person);
        assertThat(plan(assign("\"D1-2\"", "", null).json())).containsExactly("D1-1 総務課 -", "D2-1 福祉課 " + person);
    }

    @Test
    void keepsNobodyFromAnsweringWhatIsMeantForAnother() {
        assign("\"D1-1\"", "福祉課", introduced(colleague, "福祉課"));
        assertThat(survey.save(response, "D1-1", 0, Survey.level("1")).status()).isEqualTo(200);
    }

    @Test
    void countsTheOpenItemsOfAPersonAndOfTheDepartment() {
        String person = introduced(colleague, "福祉課");
        assign("\"D1-1\", \"D1-2\", \"D1-3\"", "福祉課", person);
        assign("\"D2-1\", \"D2-2\"", "福祉課", null);
        assign("\"D3-1\"", "総務課", null);
        survey.save(response, "D1-1", 0, Survey.level("1"));
        survey.save(
                response,
                "D1-2",
                0,
                "{\"state\": \"UNANSWERED\", \"level\": null, \"reason\": \"確認中\", \"note\": \"\","
                        + " \"evidence\": [], \"target\": null, \"targetYear\": null, \"confirmed\": true}");
        JsonNode mine = api.get(base() + "/assignments/mine", colleague).json();
        assertThat(mine.size()).isEqualTo(1);
        assertThat(mine.at("/0/response").asString()).isEqualTo(response);
        assertThat(mine.at("/0/mine").asInt()).isEqualTo(1);
        assertThat(mine.at("/0/department").asInt()).isEqualTo(2);
        assertThat(api.get(base() + "/assignments/mine", survey.editor()).json().size())
                .isZero();
    }

    @Test
    void countsAnItemWithAReasonAsDoneForBothSides() {
        survey.save(
                response,
                "D1-2",
                0,
                "{\"state\": \"UNANSWERED\", \"level\": null, \"reason\": \"確認中\", \"note\": \"\","
                        + " \"evidence\": [], \"target\": null, \"targetYear\": null, \"confirmed\": true}");
        survey.save(
                response,
                "D1-3",
                0,
                "{\"state\": \"UNANSWERED\", \"level\": null, \"reason\": \"\", \"note\": \"下書き\","
                        + " \"evidence\": [], \"target\": null, \"targetYear\": null, \"confirmed\": true}");
        assertThat(survey.read(response).at("/summary/answered").asInt()).isEqualTo(1);
        List<Integer> counts = new ArrayList<>();
        survey.board(opened.round())
                .forEach(row -> counts.add(row.get("answered").asInt()));
        assertThat(counts).containsExactlyInAnyOrder(1, 0);
    }

    @Test
    void namesOnlyPeopleWhoHaveBeenHereAndCountsTheOthers() {
        survey = new Survey(api);
        survey.answers("/responses/" + survey.open().response() + "/start", "{}");
        colleague = Prefecture.person(survey.town(), "EDITOR");
        JsonNode before = respondents();
        assertThat(before.get("me").isNull()).isFalse();
        assertThat(before.get("people").size()).isEqualTo(1);
        assertThat(before.get("unknown").asInt()).isEqualTo(2);
        String person = introduced(colleague, "福祉課");
        JsonNode after = respondents();
        assertThat(after.get("people").size()).isEqualTo(2);
        assertThat(after.at("/people/0/person").asString()).isEqualTo(person);
        assertThat(after.get("departments").size()).isEqualTo(1);
        assertThat(after.get("unknown").asInt()).isEqualTo(1);
    }

    @Test
    void refusesStrangersUnknownItemsAndAResponseThatHasNotBegun() {
        String stranger = introducedAt(survey.neighbour(), Prefecture.person(survey.neighbour(), "EDITOR"));
        assertThat(type(assign("\"D1-1\"", "", stranger))).endsWith("unknown-person");
        assertThat(type(assign("\"D1-1\", \"D0-0\"", "総務課", null))).endsWith("unknown-item");
        assertThat(api.get(base() + "/responses/" + response + "/assignments", survey.editor())
                        .json()
                        .size())
                .isZero();
        String later = survey.open().response();
        Api.Answer early = survey.answers("/responses/" + later + "/assignments", order("\"D1-1\"", "総務課", null));
        assertThat(early.status()).isEqualTo(409);
        assertThat(type(early)).endsWith("wrong-transition");
    }

    @Test
    void isTheBusinessOfEditorsAndAdministrators() {
        String body = order("\"D1-1\"", "総務課", null);
        String path = base() + "/responses/" + response + "/assignments";
        assertThat(api.post(path, Prefecture.person(survey.town(), "ADMIN"), body)
                        .status())
                .isEqualTo(200);
        assertThat(api.post(path, survey.approver(), body).status()).isEqualTo(403);
        assertThat(api.post(path, Prefecture.person(survey.town(), "VIEWER"), body)
                        .status())
                .isEqualTo(403);
        assertThat(api.get(Survey.base(survey.prefecture()) + "/responses/" + response + "/assignments", survey.staff())
                        .status())
                .isEqualTo(404);
    }

    private Api.Answer assign(String items, String department, @org.jspecify.annotations.Nullable String person) {
        return survey.answers("/responses/" + response + "/assignments", order(items, department, person));
    }

    private static String order(String items, String department, @org.jspecify.annotations.Nullable String person) {
        return "{\"items\": [%s], \"department\": \"%s\", \"person\": %s}"
                .formatted(items, department, person == null ? null : "\"" + person + "\"");
    }

    private String introduced(String token, String department) {
        return api.post(base() + "/respondents/me", token, "{\"department\": \"%s\"}".formatted(department))
                .json()
                .at("/me/person")
                .asString();
    }

    private String introducedAt(String tenant, String token) {
        return api.post(Survey.base(tenant) + "/respondents/me", token, "{\"department\": \"\"}")
                .json()
                .at("/me/person")
                .asString();
    }

    private JsonNode respondents() {
        return api.get(base() + "/respondents", survey.editor()).json();
    }

    private static List<String> plan(JsonNode assignments) {
        List<String> plan = new ArrayList<>();
        assignments.forEach(one -> plan.add("%s %s %s"
                .formatted(
                        one.get("item").asString(),
                        one.get("department").asString(),
                        one.get("person").isNull() ? "-" : one.get("person").asString())));
        return plan;
    }

    private static String type(Api.Answer answer) {
        return answer.json().get("type").asString();
    }

    private String base() {
        return Survey.base(survey.town());
    }
}
