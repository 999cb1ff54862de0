package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.Prefecture;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A town asks and the owner of the round answers; nobody else hears it, and nobody speaks in another's name. */
@BackendTest
class QuestionTests {

    private static final String LINE = """
            insert into assessment.question (tenant_id, audience_tenant_id, response_id, item_code, seq, author_tenant_id, text, settled,
              actor, actor_name)
            select q.tenant_id, q.audience_tenant_id, q.response_id, q.item_code, q.seq + 1, q.%s, 'x', false, 'x', 'x'
              from assessment.question q where q.response_id = '%s' order by q.seq desc limit 1
            """;

    @Autowired
    private Api api;

    private static Survey shared;
    private Survey survey;
    private Survey.Opened opened;
    private String neighbour;

    @BeforeEach
    void arrange() {
        shared = shared == null ? new Survey(api) : shared;
        survey = shared;
        opened = survey.open();
        survey.answers("/responses/" + opened.response() + "/start", "{}");
        neighbour = Prefecture.person(survey.neighbour(), "EDITOR");
        api.post(Survey.base(survey.neighbour()) + "/responses/" + opened.neighbours() + "/start", neighbour, "{}");
    }

    @Test
    void leadsFromAQuestionToAnAnswerThatIsRead() {
        assertThat(ask("D1-1", "庁議の議事録で足りますか").status()).isEqualTo(200);
        assertThat(openQuestions()).hasSize(1);
        assertThat(openQuestions().getFirst().get("text").asString()).isEqualTo("庁議の議事録で足りますか");
        assertThat(openQuestions().getFirst().get("code").asString()).isEqualTo(survey.town());
        JsonNode answered = answer("D1-1", "はい、日付が分かれば足ります").json();
        assertThat(answered.get("open").asBoolean()).isFalse();
        assertThat(openQuestions()).isEmpty();
        assertThat(asked().at("/0/unread").asBoolean()).isTrue();
        assertThat(asked().at("/0/messages/1/ours").asBoolean()).isFalse();
        survey.answers("/responses/" + opened.response() + "/questions/D1-1/reading", "{\"seq\": 2}");
        assertThat(asked().at("/0/unread").asBoolean()).isFalse();
        assertThat(api.get(town("/questions"), survey.approver())
                        .json()
                        .at("/0/unread")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void isOpenAgainWhenTheTownAsksOnAndClosedWhenItSaysSo() {
        ask("D1-1", "一つ目");
        answer("D1-1", "答え");
        assertThat(ask("D1-1", "もう一つ").json().get("open").asBoolean()).isTrue();
        Api.Answer settled = survey.answers(
                "/responses/" + opened.response() + "/questions/D1-1", "{\"text\": \"\", \"settled\": true}");
        assertThat(settled.json().get("open").asBoolean()).isFalse();
        assertThat(settled.json().get("messages").size()).isEqualTo(4);
        assertThat(openQuestions()).isEmpty();
    }

    @Test
    void keepsTheThreadsOfTwoTownsApart() {
        ask("D1-1", "みどりの質問");
        api.post(
                Survey.base(survey.neighbour()) + "/responses/" + opened.neighbours() + "/questions/D1-1",
                neighbour,
                "{\"text\": \"さくらの質問\", \"settled\": false}");
        assertThat(openQuestions()).hasSize(2);
        assertThat(asked().toString()).contains("みどりの質問").doesNotContain("さくらの質問");
        assertThat(api.get(received(opened.response()), survey.staff()).text())
                .contains("みどりの質問")
                .doesNotContain("さくらの質問");
        assertThat(api.get(
                                Survey.base(survey.town()) + "/responses/" + opened.neighbours() + "/questions",
                                survey.editor())
                        .status())
                .isEqualTo(404);
        assertThat(api.get(Survey.base(survey.neighbour()) + "/questions", neighbour)
                        .json()
                        .size())
                .isZero();
    }

    @Test
    void letsNoOtherPrefectureHearOrAnswer() {
        ask("D1-1", "質問");
        Survey other = new Survey(api);
        String path = Survey.base(other.prefecture()) + "/rounds/" + opened.round() + "/responses/" + opened.response()
                + "/questions";
        assertThat(api.get(path, other.staff()).status()).isEqualTo(404);
        assertThat(api.post(path + "/D1-1", other.staff(), "{\"text\": \"よそから\", \"settled\": false}")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(Survey.base(other.prefecture()) + "/questions", other.staff())
                        .json()
                        .size())
                .isZero();
    }

    @Test
    void showsTheOwnerTheQuestionAndNothingOfTheDraft() {
        survey.save(opened.response(), "D1-1", 0, Survey.level("4"));
        ask("D1-1", "質問");
        String heard = api.get(received(opened.response()), survey.staff()).text()
                + openQuestions().toString();
        assertThat(heard).contains("質問").doesNotContain("課長会議の議事録", "level", "evidence");
    }

    @Test
    void letsTheTownSpeakFirstAndRefusesEmptyOrOverlongLines() {
        assertThat(type(answer("D1-2", "聞かれていません"))).endsWith("nothing-asked");
        assertThat(type(ask("D1-1", "  "))).endsWith("nothing-said");
        assertThat(type(ask("D0-0", "質問"))).endsWith("unknown-item");
        assertThat(ask("D1-1", "あ".repeat(2001)).status()).isEqualTo(400);
        assertThat(ask("D1-1", "あ".repeat(2000)).status()).isEqualTo(200);
        assertThat(openQuestions()).hasSize(1);
    }

    @Test
    void numbersLinesThatAreWrittenAtOnce() throws InterruptedException {
        try (var people = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> lines = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(
                            line -> () -> ask("D1-1", "質問 " + line).status())
                    .toList();
            assertThat(people.invokeAll(lines))
                    .allSatisfy(line -> assertThat(line.get()).isEqualTo(200));
        }
        assertThat(asked().at("/0/messages").size()).isEqualTo(8);
        assertThat(asked().at("/0/messages/7/seq").asInt()).isEqualTo(8);
    }

    @Test
    void keepsAnybodyFromWritingInTheNameOfTheOtherSide() throws SQLException {
        ask("D1-1", "質問");
        try (Connection town = TestDatabase.boundTo(survey.town())) {
            assertThatThrownBy(() -> write(town, "audience_tenant_id")).hasMessageContaining("row-level security");
        }
        try (Connection owner = TestDatabase.boundTo(survey.prefecture())) {
            assertThatThrownBy(() -> write(owner, "tenant_id")).hasMessageContaining("row-level security");
        }
        try (Connection owner = TestDatabase.boundTo(survey.prefecture())) {
            assertThat(write(owner, "audience_tenant_id")).isEqualTo(1);
        }
        try (Connection stranger = TestDatabase.boundTo(survey.neighbour())) {
            assertThat(write(stranger, "audience_tenant_id")).isZero();
        }
    }

    private int write(Connection connection, String author) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(LINE.formatted(author, opened.response()));
        }
    }

    private Api.Answer ask(String item, String text) {
        return survey.answers(
                "/responses/" + opened.response() + "/questions/" + item,
                "{\"text\": \"%s\", \"settled\": false}".formatted(text));
    }

    private Api.Answer answer(String item, String text) {
        return survey.asks(
                "/rounds/" + opened.round() + "/responses/" + opened.response() + "/questions/" + item,
                "{\"text\": \"%s\", \"settled\": false}".formatted(text));
    }

    private JsonNode asked() {
        return api.get(town("/questions"), survey.editor()).json();
    }

    /** Those of this test's round; the prefecture has others. */
    private List<JsonNode> openQuestions() {
        List<JsonNode> ours = new ArrayList<>();
        api.get(Survey.base(survey.prefecture()) + "/questions", survey.staff())
                .json()
                .forEach(ours::add);
        ours.removeIf(one -> !one.get("round").asString().equals(opened.round()));
        return ours;
    }

    private String town(String path) {
        return Survey.base(survey.town()) + "/responses/" + opened.response() + path;
    }

    private String received(String response) {
        return Survey.base(survey.prefecture()) + "/rounds/" + opened.round() + "/responses/" + response + "/questions";
    }

    private static String type(Api.Answer answer) {
        return answer.json().get("type").asString();
    }
}
