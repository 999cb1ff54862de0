package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.Prefecture;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the owner of a round reads of what was submitted: levels, movement, and the steps that both sides know. */
@BackendTest
class RoundLevelsTests {

    @Autowired
    private Api api;

    private static Survey shared;
    private Survey survey;

    @BeforeEach
    void arrange() {
        shared = shared == null ? new Survey(api) : shared;
        survey = shared;
    }

    @Test
    void showsTheLevelsOfWhatWasSubmittedAndOfNothingElse() {
        var opened = survey.open();
        survey.submit(opened.response(), "1.5");
        survey.answers("/responses/" + opened.neighbours() + "/start", "{}");
        JsonNode rows = levels(opened).json();
        assertThat(rows).hasSize(1);
        JsonNode row = rows.get(0);
        assertThat(row.get("code").asString()).isEqualTo(survey.town());
        assertThat(row.get("overall").asDouble()).isEqualTo(1.5);
        assertThat(row.get("dimensions")).hasSize(9);
        assertThat(row.get("items")).hasSize(45);
        assertThat(row.at("/items/0/item").asString()).isEqualTo("D1-1");
        assertThat(row.at("/items/44/item").asString()).isEqualTo("D9-5");
        assertThat(row.at("/dimensions/8/level").asDouble()).isEqualTo(1.5);
    }

    @Test
    void keepsShowingWhatWasSubmittedAfterAReturn() {
        var opened = survey.open();
        survey.submit(opened.response(), "2");
        sendBack(opened);
        survey.save(opened.response(), "D1-1", 1, Survey.level("5"));
        JsonNode row = levels(opened).json().get(0);
        assertThat(row.get("state").asString()).isEqualTo("DRAFT");
        assertThat(row.at("/items/0/level").asDouble()).isEqualTo(2);
    }

    @Test
    void saysHowFarATownMovedSinceAnEarlierYear() {
        var before = survey.open();
        survey.submit(before.response(), "1");
        TestDatabase.execute("update assessment.submission set fiscal_year = 2020 where response_id = '%s'"
                .formatted(before.response()));
        var opened = survey.open();
        survey.submit(opened.response(), "3");
        JsonNode row = levels(opened).json().get(0);
        assertThat(row.get("earlierYear").asInt()).isEqualTo(2020);
        assertThat(row.get("earlier").asDouble()).isEqualTo(1);
        assertThat(row.get("moved").asDouble()).isCloseTo(2, within(1e-9));
        assertThat(row.get("compared").asInt()).isEqualTo(45);
    }

    @Test
    void servesTheLevelsAsFiles() {
        var opened = survey.open();
        survey.submit(opened.response(), "1");
        String csv = get(path(opened.round()) + "/levels", survey.staff(), "Accept", "text/csv")
                .text();
        assertThat(csv).startsWith("\uFEFF").contains("D1.level", "D9-5.level");
        assertThat(get(path(opened.round()) + "/levels", survey.staff(), "Accept", BenchmarkApi.XLSX)
                        .text())
                .startsWith("PK");
    }

    @Test
    void showsLevelsToTheOwnerOfTheRoundOnly() {
        var opened = survey.open();
        survey.submit(opened.response(), "1");
        String address = Survey.base(survey.town()) + "/rounds/" + opened.round() + "/levels";
        assertThat(api.get(address, survey.editor()).status()).isEqualTo(404);
    }

    @Test
    void tellsTheOwnerNothingOfWhatHappensInsideTheTown() {
        var opened = survey.open();
        survey.answerAll(opened.response(), "1");
        survey.answers("/responses/" + opened.response() + "/approval-request", "{}");
        survey.answers("/responses/" + opened.response() + "/withdrawal", "{\"reason\": \"町長と相談\"}");
        assertThat(history(opened)).isEmpty();
        survey.answers("/responses/" + opened.response() + "/approval-request", "{}");
        survey.approves("/responses/" + opened.response() + "/approval", "{\"reason\": \"\"}");
        sendBack(opened);
        JsonNode steps = history(opened);
        assertThat(steps.valueStream().map(step -> step.get("action").asString()))
                .containsExactly("SUBMIT", "RETURN");
        assertThat(steps.at("/1/comments/0/item").asString()).isEqualTo("D1-1");
    }

    @Test
    void offersTheMunicipalitiesOfThePrefectureAndSaysWhoIsOnThePlatform() {
        JsonNode all = get("/rounds/municipalities", survey.staff()).json();
        assertThat(all.valueStream().map(one -> one.get("code").asString()))
                .contains(survey.town(), survey.neighbour())
                .isSorted();
        assertThat(all.valueStream()
                        .filter(one -> one.get("onPlatform").asBoolean())
                        .map(one -> one.get("code").asString()))
                .containsExactly(survey.town(), survey.neighbour());
    }

    @Test
    void offersATownItselfAlone() {
        String staff = Prefecture.person(survey.town(), "EDITOR");
        JsonNode all = api.get(Survey.base(survey.town()) + "/rounds/municipalities", staff)
                .json();
        assertThat(all.valueStream().map(one -> one.get("code").asString())).containsExactly(survey.town());
    }

    private void sendBack(Survey.Opened opened) {
        Api.Answer back = survey.asks(path(opened.round()) + "/responses/" + opened.response() + "/return", """
                {"reason": "確認", "comments": [{"item": "D1-1", "text": "日付を書いてください"}], "dueAt": null}
                """);
        assertThat(back.status()).as(back.text()).isEqualTo(200);
    }

    private Api.Answer levels(Survey.Opened opened) {
        Api.Answer levels = get(path(opened.round()) + "/levels", survey.staff());
        assertThat(levels.status()).as(levels.text()).isEqualTo(200);
        return levels;
    }

    private JsonNode history(Survey.Opened opened) {
        return get(path(opened.round()) + "/responses/" + opened.response() + "/history", survey.staff())
                .json();
    }

    private Api.Answer get(String path, String token, String... headers) {
        return api.get(Survey.base(survey.prefecture()) + path, token, headers);
    }

    private static String path(String round) {
        return "/rounds/" + round;
    }
}
