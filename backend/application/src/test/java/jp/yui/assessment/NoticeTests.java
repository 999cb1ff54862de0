package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.Prefecture;
import jp.yui.testing.TestDatabase;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who is told what happened to a response, and who is not. */
@BackendTest
class NoticeTests {

    private static Survey shared;

    @Autowired
    private Api api;

    private Survey survey;

    @BeforeEach
    void arrange() {
        shared = shared == null ? new Survey(api) : shared;
        survey = shared;
    }

    @Test
    void tellsAnOpenedRoundToThoseWhoAnswerAndApprove() {
        String onlooker = Prefecture.person(survey.town(), "VIEWER");
        var opened = survey.open();
        assertThat(kinds(survey.town(), survey.editor(), opened.response())).containsExactly("ROUND_OPENED");
        assertThat(kinds(survey.town(), survey.approver(), opened.response())).containsExactly("ROUND_OPENED");
        assertThat(kinds(survey.town(), onlooker, opened.response())).isEmpty();
        assertThat(kinds(survey.prefecture(), survey.staff(), opened.response()))
                .isEmpty();
    }

    @Test
    void tellsATownNothingOfItsNeighbour() {
        String editor = Prefecture.person(survey.neighbour(), "EDITOR");
        var opened = survey.open();
        assertThat(kinds(survey.neighbour(), editor, opened.neighbours())).containsExactly("ROUND_OPENED");
        assertThat(kinds(survey.neighbour(), editor, opened.response())).isEmpty();
        String foreign = idOf(survey.town(), survey.editor(), opened.response());
        assertThat(api.get(notices(survey.neighbour()) + "/" + foreign, editor).status())
                .isEqualTo(404);
    }

    @Test
    void tellsEachStepToWhoeverIsNext() {
        String onlooker = Prefecture.person(survey.town(), "VIEWER");
        var opened = survey.open();
        survey.submit(opened.response(), "2");
        String path = "/rounds/" + opened.round() + "/responses/" + opened.response();
        survey.asks(path + "/return", "{\"reason\": \"確認\", \"comments\": [], \"dueAt\": null}");
        survey.answers("/responses/" + opened.response() + "/approval-request", "{}");
        survey.approves("/responses/" + opened.response() + "/refusal", "{\"reason\": \"確認\"}");
        survey.answers("/responses/" + opened.response() + "/approval-request", "{}");
        survey.approves("/responses/" + opened.response() + "/approval", "{\"reason\": \"\"}");
        survey.asks(path + "/acceptance", "{}");
        assertThat(kinds(survey.town(), survey.approver(), opened.response()))
                .containsExactly(
                        "ACCEPTED",
                        "APPROVAL_REQUESTED",
                        "APPROVAL_REQUESTED",
                        "RETURNED",
                        "APPROVAL_REQUESTED",
                        "ROUND_OPENED");
        assertThat(kinds(survey.town(), survey.editor(), opened.response()))
                .containsExactly("ACCEPTED", "REFUSED", "RETURNED", "ROUND_OPENED");
        assertThat(kinds(survey.prefecture(), survey.staff(), opened.response()))
                .containsExactly("SUBMITTED", "SUBMITTED");
        assertThat(kinds(survey.town(), onlooker, opened.response())).containsExactly("ACCEPTED");
    }

    @Test
    void tellsTheOwnerOfAWithdrawalOnlyWhatWasSubmitted() {
        var opened = survey.open();
        survey.answerAll(opened.response(), "1");
        survey.answers("/responses/" + opened.response() + "/approval-request", "{}");
        survey.answers("/responses/" + opened.response() + "/withdrawal", "{\"reason\": \"直します\"}");
        assertThat(kinds(survey.prefecture(), survey.staff(), opened.response()))
                .isEmpty();
        survey.answers("/responses/" + opened.response() + "/approval-request", "{}");
        survey.approves("/responses/" + opened.response() + "/approval", "{\"reason\": \"\"}");
        survey.approves("/responses/" + opened.response() + "/withdrawal", "{\"reason\": \"直します\"}");
        assertThat(kinds(survey.prefecture(), survey.staff(), opened.response()))
                .containsExactly("WITHDRAWN", "SUBMITTED");
    }

    @Test
    void tellsOfMoreTimeWithTheNewDeadline() {
        var opened = survey.open();
        OffsetDateTime later = OffsetDateTime.parse("2099-03-31T17:00:00+09:00");
        survey.asks(
                "/rounds/" + opened.round() + "/responses/" + opened.response() + "/extension",
                "{\"dueAt\": \"%s\", \"reason\": \"災害対応のため\"}".formatted(later));
        JsonNode newest = of(survey.town(), survey.editor(), opened.response()).getFirst();
        assertThat(newest.get("kind").asString()).isEqualTo("EXTENDED");
        assertThat(OffsetDateTime.parse(newest.get("dueAt").asString())).isAtSameInstantAs(later);
        assertThat(newest.toString()).doesNotContain("災害対応");
    }

    @Test
    void doesNotTellPeopleWhatTheyDidThemselves() {
        String both = Prefecture.person(survey.town(), "EDITOR", "APPROVER");
        var opened = survey.open();
        survey.answerAll(opened.response(), "1");
        api.post(Survey.base(survey.town()) + "/responses/" + opened.response() + "/approval-request", both, "{}");
        assertThat(kinds(survey.town(), both, opened.response())).containsExactly("ROUND_OPENED");
        assertThat(kinds(survey.town(), survey.approver(), opened.response()))
                .containsExactly("APPROVAL_REQUESTED", "ROUND_OPENED");
    }

    @Test
    void countsAndMarksForEachPersonAlone() {
        String one = Prefecture.person(survey.town(), "EDITOR");
        String other = Prefecture.person(survey.town(), "EDITOR");
        var opened = survey.open();
        assertThat(unread(one)).isEqualTo(1);
        String id = idOf(survey.town(), one, opened.response());
        Api.Answer read = api.post(notices(survey.town()) + "/readings", one, "{\"notices\": [\"" + id + "\"]}");
        assertThat(read.json().get("count").asInt()).isZero();
        assertThat(api.get(notices(survey.town()) + "/" + id, one)
                        .json()
                        .get("read")
                        .asBoolean())
                .isTrue();
        assertThat(api.post(notices(survey.town()) + "/readings", one, "{\"notices\": [\"" + id + "\"]}")
                        .status())
                .isEqualTo(200);
        assertThat(unread(other)).isEqualTo(1);
    }

    @Test
    void keepsAColleaguesNoticeFromWhoLacksTheRole() {
        var opened = survey.open();
        survey.answerAll(opened.response(), "1");
        survey.answers("/responses/" + opened.response() + "/approval-request", "{}");
        String approvers = idOf(survey.town(), survey.approver(), opened.response());
        assertThat(api.get(notices(survey.town()) + "/" + approvers, survey.editor())
                        .status())
                .isEqualTo(404);
        assertThat(api.post(
                                notices(survey.town()) + "/readings",
                                survey.editor(),
                                "{\"notices\": [\"" + approvers + "\"]}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void endsWithTheRoleAndBeginsWithIt() {
        String subject = People.member(TestIssuer.YUI, survey.town(), "EDITOR");
        People.join(TestIssuer.YUI, subject, survey.town(), "VIEWER");
        String token = TestIssuer.YUI.token(subject);
        var opened = survey.open();
        assertThat(kinds(survey.town(), token, opened.response())).hasSize(1);
        TestDatabase.execute("update tenancy.membership set valid_to = now() where role = 'EDITOR' and subject = '%s'"
                .formatted(subject));
        assertThat(kinds(survey.town(), token, opened.response())).isEmpty();
        assertThat(kinds(survey.town(), Prefecture.person(survey.town(), "EDITOR"), opened.response()))
                .isEmpty();
    }

    @Test
    void readsOnFromTheLastOneReceived() {
        String token = Prefecture.person(survey.town(), "APPROVER");
        survey.open();
        survey.open();
        JsonNode first = api.get(notices(survey.town()) + "?limit=1", token).json();
        JsonNode second = api.get(
                        notices(survey.town()) + "?limit=1&before="
                                + first.get(0).get("id").asString(),
                        token)
                .json();
        assertThat(first).hasSize(1);
        assertThat(second).hasSize(1).isNotEqualTo(first);
    }

    private List<String> kinds(String tenant, String token, String response) {
        return of(tenant, token, response).stream()
                .map(notice -> notice.get("kind").asString())
                .toList();
    }

    private String idOf(String tenant, String token, String response) {
        return of(tenant, token, response).getFirst().get("id").asString();
    }

    private List<JsonNode> of(String tenant, String token, String response) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode notice : api.get(notices(tenant) + "?limit=200", token).json()) {
            if (notice.get("response").asString().equals(response)) {
                found.add(notice);
            }
        }
        return found;
    }

    private int unread(String token) {
        return api.get(notices(survey.town()) + "/unread", token)
                .json()
                .get("count")
                .asInt();
    }

    private static String notices(String tenant) {
        return "/api/t/" + tenant + "/notification/notices";
    }
}
