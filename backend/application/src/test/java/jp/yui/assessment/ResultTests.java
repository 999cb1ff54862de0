package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@BackendTest
class ResultTests {

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
    void followsTheTownsAnswersAsTheyStand() {
        var opened = survey.open();
        survey.answers("/responses/" + opened.response() + "/start", "{}");
        assertThat(result(opened).get("overall").isNull()).isTrue();
        survey.save(opened.response(), "D1-1", 0, Survey.level("3"));
        survey.save(opened.response(), "D2-1", 0, Survey.level("1"));
        survey.save(opened.response(), "D7-2", 0, """
                {"state": "NOT_APPLICABLE", "level": null, "reason": "該当なし", "note": "", "evidence": [], "target": null,
                 "targetYear": null, "confirmed": true}
                """);
        JsonNode result = result(opened);
        assertThat(result.get("overall").asDouble()).isEqualTo(2);
        assertThat(result.get("answered").asInt()).isEqualTo(2);
        assertThat(result.get("items").asInt()).isEqualTo(45);
        assertThat(result.get("state").asString()).isEqualTo("DRAFT");
        assertThat(result.get("course").isNull()).isTrue();
    }

    @Test
    void showsTheOwnerOfTheRoundTheNewestSubmissionAndNothingBefore() {
        var opened = survey.open();
        survey.answerAll(opened.response(), "2");
        assertThat(ofOwner(opened).status()).isEqualTo(404);
        survey.answers("/responses/" + opened.response() + "/approval-request", "{}");
        survey.approves("/responses/" + opened.response() + "/approval", "{\"reason\": \"\"}");
        survey.asks(
                "/rounds/" + opened.round() + "/responses/" + opened.response() + "/return",
                "{\"reason\": \"確認\", \"comments\": [], \"dueAt\": null}");
        survey.save(opened.response(), "D1-1", 1, Survey.level("5"));
        assertThat(ofOwner(opened).json().get("overall").asDouble()).isEqualTo(2);
        assertThat(ofOwner(opened).json().get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(result(opened).get("overall").asDouble()).isGreaterThan(2);
    }

    @Test
    void derivesWhatTheAnswersMean() {
        var opened = survey.open();
        survey.submit(opened.response(), "2");
        JsonNode result = ofOwner(opened).json();
        assertThat(result.get("step").asInt()).isEqualTo(3);
        assertThat(result.at("/course/kind").asString()).isEqualTo("ON_THE_WAY");
        assertThat(result.get("dimensions").size()).isEqualTo(9);
        assertThat(result.get("walls").size()).isEqualTo(3);
        assertThat(result.at("/patterns/4/danger").asString()).isEqualTo("LOW");
        assertThat(result.get("nextSteps").size()).isEqualTo(5);
        assertThat(result.at("/nextSteps/0/similar").isNull()).isTrue();
        assertThat(result.at("/sensitivity/lowest").asDouble()).isEqualTo(2);
    }

    @Test
    void comparesWithTheSubmissionOfTheYearBefore() {
        var before = survey.open();
        survey.submit(before.response(), "1");
        lastYear(before);
        var now = survey.open();
        survey.submit(now.response(), "1.5");
        assertThat(result(now).get("overallPrevious").asDouble()).isEqualTo(1);
        assertThat(ofOwner(now).json().at("/dimensions/3/previous").asDouble()).isEqualTo(1);
        TestDatabase.execute("update assessment.submission set fiscal_year = 2020 where response_id = '%s'"
                .formatted(before.response()));
    }

    @Test
    void comparesWithWhatIsPublishedOfSimilarTowns() {
        TestDatabase.execute("""
                insert into assessment.snapshot (id, framework_code, fiscal_year, demo, serial, taken_by)
                values ('00000000-0000-7000-8000-000000002026', 'YUI-2026.1', 2026, false, 1, 'test');
                insert into assessment.snapshot_cell (snapshot_id, group_code, measure, n, mean)
                values ('00000000-0000-7000-8000-000000002026', '5000-9999', 'D1', 7, 0.85),
                       ('00000000-0000-7000-8000-000000002026', '0-4999', 'D1', 7, 0.2);
                insert into assessment.snapshot_movement (snapshot_id, group_code, item_code, level, n, moved)
                values ('00000000-0000-7000-8000-000000002026', '5000-9999', 'D1-1', 1, 8, 7)
                """);
        var opened = survey.open();
        TestDatabase.execute("update assessment.invitation set population_class = '5000-9999' where id = '%s'"
                .formatted(opened.response()));
        survey.answers("/responses/" + opened.response() + "/start", "{}");
        survey.save(opened.response(), "D1-1", 0, Survey.level("1"));
        JsonNode result = result(opened);
        assertThat(result.at("/dimensions/0/similar").asDouble()).isEqualTo(0.85);
        assertThat(result.at("/dimensions/1/similar").isNull()).isTrue();
        assertThat(result.at("/nextSteps/0/similar").asInt()).isEqualTo(8);
        assertThat(result.at("/nextSteps/0/value").asDouble()).isEqualTo(0.4);
    }

    @Test
    void isNotThereForAnybodyElse() {
        var opened = survey.open();
        survey.submit(opened.response(), "2");
        var stranger = People.viewer();
        assertThat(api.get("/api/t/" + stranger.tenant() + "/assessment/results/" + opened.response(), stranger.token())
                        .status())
                .isEqualTo(404);
    }

    private void lastYear(Survey.Opened opened) {
        TestDatabase.execute("update assessment.submission set fiscal_year = 2025 where response_id = '%s'"
                .formatted(opened.response()));
    }

    private JsonNode result(Survey.Opened opened) {
        return api.get(Survey.base(survey.town()) + "/results/" + opened.response(), survey.editor())
                .json();
    }

    private Api.Answer ofOwner(Survey.Opened opened) {
        return api.get(Survey.base(survey.prefecture()) + "/results/" + opened.response(), survey.staff());
    }
}
