package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.Prefecture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@BackendTest
class RoundToAcceptanceTests {

    private static final OffsetDateTime SOON = OffsetDateTime.now().plusDays(30);

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
    void leadsFromAnOpenRoundToAnAcceptedResponse() {
        var opened = survey.open();
        survey.submit(opened.response(), "1.5");
        assertThat(stateOf(opened)).isEqualTo("SUBMITTED");
        Api.Answer accepted =
                survey.asks("/rounds/" + opened.round() + "/responses/" + opened.response() + "/acceptance", "{}");
        assertThat(accepted.json().get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.json().get("overall").asDouble()).isEqualTo(1.5);
        assertThat(survey.read(opened.response()).at("/summary/state").asString())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void sendsASubmissionBackWithAComment() {
        var opened = survey.open();
        survey.submit(opened.response(), "2");
        Api.Answer returned = survey.asks(path(opened) + "/return", """
                {"reason": "根拠が足りません", "comments": [{"item": "D1-1", "text": "議事録の日付を書いてください"}], "dueAt": null}
                """);
        assertThat(returned.json().get("state").asString()).isEqualTo("DRAFT");
        JsonNode response = survey.read(opened.response());
        assertThat(response.at("/summary/reason").asString()).isEqualTo("根拠が足りません");
        assertThat(response.at("/answers/0/comment").asString()).isEqualTo("議事録の日付を書いてください");
        assertThat(survey.save(opened.response(), "D1-1", 1, Survey.level("1")).status())
                .isEqualTo(200);
    }

    @Test
    void keepsASubmissionAsItWasWhileTheDraftChanges() {
        var opened = survey.open();
        survey.submit(opened.response(), "3");
        survey.asks(path(opened) + "/return", "{\"reason\": \"確認\", \"comments\": [], \"dueAt\": null}");
        survey.save(opened.response(), "D1-1", 1, Survey.level("0"));
        JsonNode submission = api.get(Survey.base(survey.prefecture()) + path(opened) + "/submission", survey.staff())
                .json();
        assertThat(submission.at("/answers/0/content/level").asDouble()).isEqualTo(3);
        assertThat(submission.get("hash").asString()).hasSize(64);
    }

    @Test
    void showsTheOwnerCountsButNeverADraft() {
        var opened = survey.open();
        survey.answers("/responses/" + opened.response() + "/start", "{}");
        survey.save(opened.response(), "D1-1", 0, Survey.level("4"));
        JsonNode row = rowOf(opened);
        assertThat(row.get("answered").asInt()).isEqualTo(1);
        assertThat(row.get("items").asInt()).isEqualTo(45);
        assertThat(row.get("overall").isNull()).isTrue();
        assertThat(api.get(Survey.base(survey.prefecture()) + path(opened) + "/submission", survey.staff())
                        .status())
                .isEqualTo(404);
        assertThat(api.get(Survey.base(survey.prefecture()) + "/responses/" + opened.response(), survey.staff())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesTheSecondOfTwoWhoSaveTheSameAnswerAndShowsBoth() {
        var opened = survey.open();
        survey.answers("/responses/" + opened.response() + "/start", "{}");
        assertThat(survey.save(opened.response(), "D2-1", 0, Survey.level("1"))
                        .headers()
                        .get("etag"))
                .isEqualTo(List.of("\"1\""));
        Api.Answer late = survey.save(opened.response(), "D2-1", 0, Survey.level("2"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().at("/current/content/level").asDouble()).isEqualTo(1);
    }

    @Test
    void needsTheVersionThatWasSeen() {
        var opened = survey.open();
        survey.answers("/responses/" + opened.response() + "/start", "{}");
        var request = api.request(
                        Survey.base(survey.town()) + "/responses/" + opened.response() + "/answers/D1-1",
                        survey.editor(),
                        "Content-Type",
                        "application/json")
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(Survey.level("1")));
        assertThat(api.send(request).status()).isEqualTo(428);
    }

    @Test
    void asksForEveryItemBeforeApproval() {
        var opened = survey.open();
        survey.answers("/responses/" + opened.response() + "/start", "{}");
        Api.Answer asked = survey.answers("/responses/" + opened.response() + "/approval-request", "{}");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.json().get("items").size()).isEqualTo(45);
    }

    @Test
    void doesNotLetTheLastEditorApprove() {
        var opened = survey.open();
        String both = Prefecture.person(survey.town(), "EDITOR", "APPROVER");
        survey.answerAll(opened.response(), "1");
        survey.save(both, opened.response(), "D1-1", 1, Survey.level("2"));
        survey.answers("/responses/" + opened.response() + "/approval-request", "{}");
        Api.Answer approved = api.post(
                Survey.base(survey.town()) + "/responses/" + opened.response() + "/approval",
                both,
                "{\"reason\": \"急ぎ\"}");
        assertThat(approved.status()).isEqualTo(403);
        assertThat(approved.json().get("type").asString()).endsWith("approver-is-editor");
    }

    @Test
    void takesAnAnswerInTheLastMomentAndNoneAfter() {
        var opened = survey.open();
        survey.answers("/responses/" + opened.response() + "/start", "{}");
        survey.deadlineIs(opened.round(), "now() + interval '1 minute'");
        assertThat(survey.save(opened.response(), "D1-1", 0, Survey.level("1")).status())
                .isEqualTo(200);
        survey.deadlineIs(opened.round(), "now() - interval '1 second'");
        Api.Answer late = survey.save(opened.response(), "D1-2", 0, Survey.level("1"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("type").asString()).endsWith("deadline-passed");
    }

    @Test
    void marksALateSubmissionWhereLateAnswersAreTaken() {
        var opened = survey.open(SOON, true);
        survey.deadlineIs(opened.round(), "now() - interval '1 day'");
        survey.submit(opened.response(), "1");
        assertThat(rowOf(opened).get("late").asBoolean()).isTrue();
    }

    @Test
    void givesOneMunicipalityMoreTime() {
        var opened = survey.open();
        survey.deadlineIs(opened.round(), "now() - interval '1 day'");
        assertThat(survey.answers("/responses/" + opened.response() + "/start", "{}")
                        .status())
                .isEqualTo(409);
        survey.asks(path(opened) + "/extension", "{\"dueAt\": \"%s\", \"reason\": \"災害対応のため\"}".formatted(SOON));
        assertThat(survey.answers("/responses/" + opened.response() + "/start", "{}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void asksNobodyOutsideThePrefecture() {
        Api.Answer planned = survey.asks(
                "/rounds",
                Survey.plan(SOON, false, List.of(Prefecture.with(1).towns().getFirst())));
        assertThat(planned.status()).isEqualTo(422);
        assertThat(planned.json().get("type").asString()).endsWith("not-ours");
    }

    @Test
    void takesNothingAfterTheRoundIsClosed() {
        var opened = survey.open();
        survey.answers("/responses/" + opened.response() + "/start", "{}");
        survey.asks("/rounds/" + opened.round() + "/closing", "{}");
        assertThat(survey.save(opened.response(), "D1-1", 0, Survey.level("1"))
                        .json()
                        .get("type")
                        .asString())
                .endsWith("round-closed");
    }

    @Test
    void acceptsAllOrNone() {
        var opened = survey.open();
        survey.submit(opened.response(), "1");
        Api.Answer accepted = survey.asks(
                "/rounds/" + opened.round() + "/acceptances",
                "{\"responses\": [\"%s\", \"%s\"]}".formatted(opened.response(), opened.neighbours()));
        assertThat(accepted.status()).isEqualTo(409);
        assertThat(stateOf(opened)).isEqualTo("SUBMITTED");
    }

    private String stateOf(Survey.Opened opened) {
        return rowOf(opened).get("state").asString();
    }

    private JsonNode rowOf(Survey.Opened opened) {
        for (JsonNode row : survey.board(opened.round())) {
            if (row.get("response").asString().equals(opened.response())) {
                return row;
            }
        }
        throw new AssertionError("No row");
    }

    private static String path(Survey.Opened opened) {
        return "/rounds/" + opened.round() + "/responses/" + opened.response();
    }
}
