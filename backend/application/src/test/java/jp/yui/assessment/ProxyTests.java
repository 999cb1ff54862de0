package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.Prefecture;
import jp.yui.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A prefecture answers for a municipality that is not on the platform, until that comes and confirms or corrects it. */
@BackendTest
class ProxyTests {

    private static final String INFORMANT = "{\"name\": \"総務課 石橋 三郎\", \"how\": \"PHONE\"}";
    private static final String WORDS = "{\"reason\": \"試験\", \"comments\": [], \"dueAt\": null}";

    @Autowired
    private Api api;

    /** One prefecture for ten tests, because there are 47; each has a municipality of its own. */
    private static final int TOGETHER = 10;

    private static int begun;
    private static @Nullable Prefecture shared;
    private final Prefecture prefecture = claimed();

    private final String away = notOnThePlatform();
    private String staff = "";
    private String round = "";
    private String response = "";

    @BeforeEach
    void open() {
        staff = Prefecture.person(prefecture.key(), "EDITOR");
        String plan = Survey.plan(
                OffsetDateTime.now().plusDays(30),
                false,
                List.of(prefecture.towns().getFirst(), away));
        round = post("/rounds", plan).json().get("id").asString();
        assertThat(post("/rounds/" + round + "/opening", "{}").status()).isEqualTo(200);
        response = row().get("response").asString();
    }

    @Test
    void entersAndSubmitsInTheNameOfWhoGaveTheAnswers() {
        submit("2");
        JsonNode row = row();
        assertThat(row.get("entry").asString()).isEqualTo("PROXY");
        assertThat(row.get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(row.get("answered").asInt()).isEqualTo(45);
        assertThat(row.get("overall").asDouble()).isEqualTo(2.0);
        JsonNode submission = get("/rounds/" + round + "/responses/" + response + "/submission");
        assertThat(submission.at("/informant/name").asString()).isEqualTo("総務課 石橋 三郎");
        assertThat(submission.at("/informant/how").asString()).isEqualTo("PHONE");
    }

    @Test
    void isMarkedInTheDistributionAndTheResult() {
        submit("1");
        assertThat(accept().status()).isEqualTo(200);
        assertThat(get("/rounds/" + round + "/levels").at("/0/proxy").asBoolean())
                .isTrue();
        assertThat(get("/results/" + response).get("proxy").asBoolean()).isTrue();
    }

    @Test
    void isNotSubmittedWhileItemsAreOpen() {
        post("/responses/" + response + "/start", "{}");
        Api.Answer refused = post("/responses/" + response + "/proxy-submission", INFORMANT);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("items-open");
    }

    @Test
    void isNotSubmittedWithoutTheNameOfWhoGaveTheAnswers() {
        answer("1");
        for (String nobody : List.of("{\"name\": \" \", \"how\": \"PHONE\"}", "{\"name\": \"x\", \"how\": null}")) {
            assertThat(post("/responses/" + response + "/proxy-submission", nobody)
                            .status())
                    .as(nobody)
                    .isIn(400, 422);
        }
        assertThat(row().get("state").asString()).isEqualTo("DRAFT");
    }

    @Test
    void isNotPossibleForATownThatIsOnThePlatform() {
        String town = prefecture.towns().getFirst();
        String theirs = StreamSupport.stream(get("/rounds/" + round + "/board").spliterator(), false)
                .filter(one -> one.get("code").asString().equals(town))
                .map(one -> one.get("response").asString())
                .findFirst()
                .orElseThrow();
        assertThat(post("/responses/" + theirs + "/start", "{}").status()).isEqualTo(404);
        assertThat(save(theirs, "D1-1", "1").status()).isEqualTo(404);
        assertThat(post("/responses/" + theirs + "/proxy-submission", INFORMANT).status())
                .isEqualTo(404);
    }

    @Test
    void endsWhenTheTownComesOntoThePlatform() {
        post("/responses/" + response + "/start", "{}");
        assertThat(save(response, "D1-1", "1").status()).isEqualTo(200);
        joins();
        Api.Answer late = save(response, "D1-2", "1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("municipality-joined");
        assertThat(post("/responses/" + response + "/proxy-submission", INFORMANT)
                        .text())
                .contains("municipality-joined");
        assertThat(row().get("joined").asBoolean()).isTrue();
    }

    @Test
    void isNotPossibleForAnotherPrefecturesTown() {
        Prefecture other = Prefecture.with(1);
        String stranger = Prefecture.person(other.key(), "EDITOR");
        for (String step : List.of("start", "proxy-submission", "confirmation", "takeover")) {
            Api.Answer refused = api.post(
                    Survey.base(other.key()) + "/responses/" + response + "/" + step,
                    stranger,
                    step.equals("proxy-submission") ? INFORMANT : "{}");
            assertThat(refused.status()).as(step).isIn(403, 404);
        }
        assertThat(api.post(
                                Survey.base(other.key()) + "/rounds/" + round + "/responses/" + response + "/transfer",
                                stranger,
                                "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void allowsEachRoleItsStepsInEachStateAndNothingElse() {
        Map<String, Set<String>> allowed = Map.of(
                "EDITOR",
                Set.of(
                        "start@NOT_STARTED",
                        "proxy-submission@DRAFT",
                        "return@SUBMITTED",
                        "acceptance@SUBMITTED",
                        "reopening@ACCEPTED"));
        List<String> deviations = new ArrayList<>();
        int cells = 0;
        for (String role : List.of("VIEWER", "EDITOR", "APPROVER", "ADMIN")) {
            String token = Prefecture.person(prefecture.key(), role);
            for (String state : List.of("NOT_STARTED", "DRAFT", "SUBMITTED", "ACCEPTED")) {
                for (String action : List.of(
                        "start",
                        "approval-request",
                        "approval",
                        "refusal",
                        "withdrawal",
                        "proxy-submission",
                        "confirmation",
                        "takeover",
                        "return",
                        "acceptance",
                        "reopening",
                        "transfer")) {
                    String one = arrange(state);
                    boolean mays = allowed.getOrDefault(role, Set.of()).contains(action + "@" + state);
                    int status = take(token, one, action);
                    cells++;
                    if (mays != (status == 200) || status >= 500) {
                        deviations.add(role + " " + action + "@" + state + " gave " + status);
                    }
                }
            }
        }
        IO.println("Figure: proxy-transitions: 4 states × 12 actions × 4 roles of a prefecture: %d cells, %d deviations"
                .formatted(cells, deviations.size()));
        assertThat(deviations).isEmpty();
    }

    @Test
    void handsTheSubmissionOverAndTheTownConfirmsItUnchanged() {
        submit("2");
        String hash = get("/rounds/" + round + "/responses/" + response + "/submission")
                .get("hash")
                .asString();
        joins();
        assertThat(transfer().json().get("entry").asString()).isEqualTo("TRANSFERRED");
        assertThat(row().get("overall").asDouble()).isEqualTo(2.0);
        assertThat(row().get("answered").asInt()).isEqualTo(45);
        String approver = Prefecture.person(away, "APPROVER");
        JsonNode copy =
                api.get(town("/responses/" + response + "/transfer"), approver).json();
        assertThat(copy.at("/informant/name").asString()).isEqualTo("総務課 石橋 三郎");
        assertThat(copy.get("answers")).hasSize(45);
        Api.Answer confirmed = api.post(town("/responses/" + response + "/confirmation"), approver, "{}");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        assertThat(confirmed.json().get("hash").asString()).isEqualTo(hash);
        assertThat(confirmed.json().get("number").asInt()).isEqualTo(2);
        assertThat(confirmed.json().get("informant").isNull()).isTrue();
        assertThat(row().get("entry").asString()).isEqualTo("TOWN");
        assertThat(row().get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(get("/rounds/" + round + "/levels").at("/0/proxy").asBoolean())
                .isFalse();
        assertThat(actions(get("/rounds/" + round + "/responses/" + response + "/history")))
                .containsExactly("PROXY_SUBMIT", "TRANSFER", "CONFIRM");
    }

    @Test
    void letsTheTownTakeItOverAndCorrectIt() {
        submit("2");
        joins();
        transfer();
        String editor = Prefecture.person(away, "EDITOR");
        String approver = Prefecture.person(away, "APPROVER");
        assertThat(api.post(town("/responses/" + response + "/takeover"), editor, "{}")
                        .status())
                .isEqualTo(200);
        Api.Answer saved = api.send(api.request(
                        town("/responses/" + response + "/answers/D1-1"),
                        editor,
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        "\"1\"")
                .PUT(BodyPublishers.ofString(Survey.level("3"))));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(api.post(town("/responses/" + response + "/approval-request"), editor, "{}")
                        .status())
                .isEqualTo(200);
        assertThat(api.post(town("/responses/" + response + "/approval"), approver, "{\"reason\": \"\"}")
                        .status())
                .isEqualTo(200);
        JsonNode submission = get("/rounds/" + round + "/responses/" + response + "/submission");
        assertThat(submission.get("number").asInt()).isEqualTo(2);
        assertThat(submission.at("/answers/0/content/level").asDouble()).isEqualTo(3.0);
        assertThat(submission.get("informant").isNull()).isTrue();
        assertThat(accept().status()).isEqualTo(200);
    }

    @Test
    void handsADraftOverToBeTakenOverButNotConfirmed() {
        post("/responses/" + response + "/start", "{}");
        save(response, "D1-1", "1");
        joins();
        assertThat(transfer().status()).isEqualTo(200);
        String both = Prefecture.person(away, "EDITOR", "APPROVER");
        assertThat(api.post(town("/responses/" + response + "/confirmation"), both, "{}")
                        .status())
                .isEqualTo(409);
        Api.Answer taken = api.post(town("/responses/" + response + "/takeover"), both, "{}");
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.json().get("answered").asInt()).isEqualTo(1);
    }

    @Test
    void asksATownItselfThatNothingWasEnteredFor() {
        joins();
        assertThat(transfer().json().get("entry").asString()).isEqualTo("TOWN");
        assertThat(api.post(town("/responses/" + response + "/start"), Prefecture.person(away, "EDITOR"), "{}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void handsOverOnceAndOnlyToWhoHasJoined() {
        submit("1");
        assertThat(transfer().text()).contains("not-joined");
        joins();
        assertThat(transfer().status()).isEqualTo(200);
        assertThat(transfer().status()).isEqualTo(409);
        assertThat(accept().status()).isEqualTo(409);
        assertThat(save(response, "D1-1", "3").status()).isEqualTo(404);
    }

    @Test
    void keepsTheDeadlineThatWasGiven() {
        post("/rounds/" + round + "/responses/" + response + "/extension", """
                {"dueAt": "2098-01-01T00:00:00+09:00", "reason": "電話がつながらない"}
                """);
        joins();
        transfer();
        JsonNode summary = api.get(town("/responses/" + response), Prefecture.person(away, "VIEWER"))
                .json()
                .get("summary");
        assertThat(OffsetDateTime.parse(summary.get("dueAt").asString()).getYear())
                .isEqualTo(2097);
    }

    @Test
    void addressesAnInvitationToNobodyElseWhateverTheApplicationDoes() {
        String other = prefecture.towns().getFirst();
        assertThatThrownBy(() -> TestDatabase.execute("""
                        update assessment.invitation set audience_tenant_id = (select id from tenancy.tenant where key = '%s')
                         where id = '%s'
                        """.formatted(other, response)))
                .hasMessageContaining("addressed once");
    }

    @Test
    void printsTheMarkOnTheReceipt() {
        submit("1");
        assertThat(api.get(Survey.base(prefecture.key()) + "/results/" + response + "/receipt.pdf", staff)
                        .status())
                .isEqualTo(200);
    }

    private void submit(String level) {
        answer(level);
        Api.Answer submitted = post("/responses/" + response + "/proxy-submission", INFORMANT);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
    }

    private void answer(String level) {
        assertThat(post("/responses/" + response + "/start", "{}").status()).isEqualTo(200);
        for (JsonNode answer : get("/responses/" + response).get("answers")) {
            Api.Answer saved = save(response, answer.get("item").asString(), level);
            assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        }
    }

    private Api.Answer save(String of, String item, String level) {
        return api.send(api.request(
                        Survey.base(prefecture.key()) + "/responses/" + of + "/answers/" + item,
                        staff,
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        "\"0\"")
                .PUT(BodyPublishers.ofString(Survey.level(level))));
    }

    private Api.Answer accept() {
        return post("/rounds/" + round + "/responses/" + response + "/acceptance", "{}");
    }

    private Api.Answer transfer() {
        return post("/rounds/" + round + "/responses/" + response + "/transfer", "{}");
    }

    private Api.Answer post(String path, String body) {
        return api.post(Survey.base(prefecture.key()) + path, staff, body);
    }

    private JsonNode get(String path) {
        return api.get(Survey.base(prefecture.key()) + path, staff).json();
    }

    private String town(String path) {
        return Survey.base(away) + path;
    }

    private JsonNode row() {
        return StreamSupport.stream(get("/rounds/" + round + "/board").spliterator(), false)
                .filter(one -> one.get("code").asString().equals(away))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> actions(JsonNode history) {
        return StreamSupport.stream(history.spliterator(), false)
                .map(step -> step.get("action").asString())
                .toList();
    }

    private int take(String token, String one, String action) {
        boolean owners =
                List.of("return", "acceptance", "reopening", "transfer").contains(action);
        String path = owners ? "/rounds/" + one + "/responses/" + one : "/responses/" + one;
        String body = action.equals("proxy-submission") ? INFORMANT : WORDS;
        return api.post(Survey.base(prefecture.key()) + path + "/" + action, token, body)
                .status();
    }

    /** A response on behalf of the town in this state, every item reasoned; round and response have the same id. */
    private String arrange(String state) {
        String id = java.util.UUID.randomUUID().toString();
        List<String> steps = switch (state) {
            case "NOT_STARTED" -> List.of();
            case "DRAFT" -> List.of("START DRAFT");
            case "SUBMITTED" -> List.of("START DRAFT", "PROXY_SUBMIT SUBMITTED");
            default -> List.of("START DRAFT", "PROXY_SUBMIT SUBMITTED", "ACCEPT ACCEPTED");
        };
        TestDatabase.execute("""
                insert into assessment.round (tenant_id, id, title, framework_code, fiscal_year, opens_at, closes_at, late_answers,
                  audience_kind, audience_bodies, planned_by, opened_at)
                select t.id, '%1$s', 'x', 'YUI-2026.1', 2026, now(), '2099-01-01', false, 'ALL', '{}', 'x', now()
                  from tenancy.tenant t where t.key = '%2$s';
                insert into assessment.invitation (tenant_id, id, round_id, body_code, body_name, owner_name, title, framework_code,
                  fiscal_year, opens_at, closes_at, late_answers)
                select o.id, '%1$s', '%1$s', b.code, b.name, o.name, 'x', 'YUI-2026.1', 2026, now(), '2099-01-01', false
                  from tenancy.tenant o, tenancy.local_body b where o.key = '%2$s' and b.code = '%3$s'
                """.formatted(id, prefecture.key(), away));
        for (int i = 0; i < steps.size(); i++) {
            String[] step = steps.get(i).split(" ");
            TestDatabase.execute("""
                    insert into assessment.response (tenant_id, id, owner_tenant_id, framework_code, fiscal_year, body_code, started_by)
                    select o.id, '%1$s', o.id, 'YUI-2026.1', 2026, '%3$s', 'x' from tenancy.tenant o where o.key = '%2$s'
                    on conflict do nothing;
                    insert into assessment.answer (tenant_id, response_id, item_code, state, reason, note, evidence, confirmed, saved_by,
                      saved_by_name)
                    select o.id, '%1$s', i.item_code, 'UNANSWERED', 'x', '', '[]', true, 'x', 'x'
                      from tenancy.tenant o, assessment.framework_item i where o.key = '%2$s' and i.framework_code = 'YUI-2026.1'
                    on conflict do nothing;
                    insert into assessment.response_step (tenant_id, audience_tenant_id, response_id, seq, author_tenant_id, action, state,
                      actor, actor_name)
                    select o.id, o.id, '%1$s', %4$d, o.id, '%5$s', '%6$s', 'x', 'x' from tenancy.tenant o where o.key = '%2$s'
                    """.formatted(id, prefecture.key(), away, i + 1, step[0], step[1]));
        }
        return id;
    }

    private void joins() {
        TestDatabase.execute("""
                insert into tenancy.tenant (key, kind, name, body_code)
                select b.code, 'MUNICIPALITY', b.name, b.code from tenancy.local_body b where b.code = '%s'
                """.formatted(away));
    }

    /** The last municipality of the prefecture; tests claim the first ones. */
    private static Prefecture claimed() {
        Prefecture one = shared == null || begun % TOGETHER == 0 ? Prefecture.with(1) : shared;
        shared = one;
        return one;
    }

    private String notOnThePlatform() {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select b.code from tenancy.local_body b
                         where b.prefecture_code = '%s' and b.kind <> 'PREFECTURE' order by b.code desc offset %d
                        """.formatted(prefecture.key(), begun++ % TOGETHER))) {
            row.next();
            return row.getString(1);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
