package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.OffsetDateTime;
import java.util.List;
import jp.yui.assessment.frameworks.SecondVersion;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * A town that answered the first version last year and the second this year: the same and comparable items are compared, a
 * BREAK and a new one are not, and that is said; from the answer's own screen to the prefecture's.
 */
@BackendTest
class AcrossVersionsTests {

    @Autowired
    private Api api;

    private static Survey shared;
    private Survey survey;
    private static String round;
    private static String response;

    /** Last year everything at 1 but D1-1 at 5 and D1-2 at 0.5; this year everything at 2. */
    @BeforeEach
    void arrange() {
        if (shared == null) {
            shared = new Survey(api);
            survey = shared;
            answerBothYears();
        }
        survey = shared;
    }

    @Test
    void movesOverSameAndComparableItemsAlone() {
        JsonNode result = result();
        assertThat(result.get("overall").asDouble()).isEqualTo(2);
        assertThat(result.get("moved").asDouble()).isCloseTo((1.5 + 42) / 43, within(1e-9));
        assertThat(result.get("overallPrevious").asDouble()).isCloseTo((0.5 + 42) / 43, within(1e-9));
    }

    @Test
    void drawsLastYearOnTheRadarFromTheSameItems() {
        JsonNode dimensions = result().get("dimensions");
        assertThat(dimensions.at("/0/previous").asDouble()).isCloseTo(2.5 / 3, within(1e-9));
        assertThat(dimensions.at("/0/moved").asDouble()).isCloseTo(3.5 / 3, within(1e-9));
        assertThat(dimensions.at("/1/previous").asDouble()).isEqualTo(1);
        assertThat(dimensions.at("/1/moved").asDouble()).isEqualTo(1);
    }

    @Test
    void namesTheItemsThatAreNotCompared() {
        assertThat(result().get("apart").valueStream().map(JsonNode::asString)).containsExactly("D1-2", "D1-3");
        assertThat(ofPrefecture("/results/" + response).get("apart")).hasSize(2);
    }

    @Test
    void offersLastYearsAnswerWhereItIsComparable() {
        JsonNode answers = survey.read(response).get("answers");
        assertThat(answers.get(0).get("previous").asDouble()).isEqualTo(0.5);
        assertThat(answers.get(1).get("previous").isNull()).isTrue();
        assertThat(answers.get(2).get("previous").isNull()).isTrue();
        assertThat(answers.get(3).get("previous").asDouble()).isEqualTo(1);
    }

    @Test
    void tellsThePrefectureWhoMovedOverHowManyItems() {
        JsonNode row = ofPrefecture("/rounds/" + round + "/levels").get(0);
        assertThat(row.get("compared").asInt()).isEqualTo(43);
        assertThat(row.get("moved").asDouble()).isCloseTo(43.5 / 43, within(1e-9));
        JsonNode mover = ofPrefecture("/results/rounds/" + round + "/movers").get(0);
        assertThat(mover.get("compared").asInt()).isEqualTo(43);
        assertThat(mover.get("apart").asInt()).isEqualTo(2);
        assertThat(mover.get("moved").asDouble()).isCloseTo(43.5 / 43, within(1e-9));
    }

    private void answerBothYears() {
        SecondVersion.publish();
        var before = survey.open();
        survey.answerAll(before.response(), "1");
        assertThat(survey.save(before.response(), "D1-1", 1, Survey.level("5")).status())
                .isEqualTo(200);
        assertThat(survey.save(before.response(), "D1-2", 1, Survey.level("0.5"))
                        .status())
                .isEqualTo(200);
        survey.answers("/responses/" + before.response() + "/approval-request", "{}");
        survey.approves("/responses/" + before.response() + "/approval", "{\"reason\": \"\"}");
        accept(before.round(), before.response());
        TestDatabase.execute("update assessment.submission set fiscal_year = 2025 where response_id = '%s'"
                .formatted(before.response()));
        String plan = Survey.plan(OffsetDateTime.now().plusDays(30), false, List.of(survey.town()))
                .replace("YUI-2026.1", SecondVersion.CODE);
        round = survey.asks("/rounds", plan).json().get("id").asString();
        assertThat(survey.asks("/rounds/" + round + "/opening", "{}").status()).isEqualTo(200);
        response = survey.response(round, survey.town());
        survey.submit(response, "2");
        accept(round, response);
    }

    private void accept(String ofRound, String one) {
        assertThat(survey.asks("/rounds/" + ofRound + "/responses/" + one + "/acceptance", "{}")
                        .status())
                .isEqualTo(200);
    }

    private JsonNode result() {
        return api.get(Survey.base(survey.town()) + "/results/" + response, survey.editor())
                .json();
    }

    private JsonNode ofPrefecture(String path) {
        Api.Answer answer = api.get(Survey.base(survey.prefecture()) + path, survey.staff());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
