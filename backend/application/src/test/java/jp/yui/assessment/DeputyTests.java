package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.Prefecture;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A deputy decides in the approver's place for a time, never on the deputy's own last edit, and the history says so. */
@BackendTest
class DeputyTests {

    private static final OffsetDateTime NOW = OffsetDateTime.now();

    @Autowired
    private Api api;

    private static Survey shared;
    private Survey survey;
    private Survey.Opened opened;
    private String deputy;
    private String person;

    private int cells;

    @BeforeEach
    void arrange() {
        shared = shared == null ? new Survey(api) : shared;
        survey = shared;
        opened = survey.open();
        deputy = Prefecture.person(survey.town(), "EDITOR");
        person = introduced(deputy);
    }

    @Test
    void approvesInTheApproversPlaceAndTheHistoryOfBothSidesSaysSo() {
        name(person, NOW.minusDays(1), NOW.plusDays(1));
        waitForApproval();
        assertThat(read(deputy).get("mayApprove").asBoolean()).isTrue();
        assertThat(decide("deputy-approval").status()).isEqualTo(200);
        JsonNode history = survey.read(opened.response()).get("history");
        assertThat(history.get(2).get("action").asString()).isEqualTo("SUBMIT");
        assertThat(history.get(2).get("deputy").asBoolean()).isTrue();
        assertThat(history.get(1).get("deputy").asBoolean()).isFalse();
        JsonNode shared = api.get(
                        Survey.base(survey.prefecture()) + "/rounds/" + opened.round() + "/responses/"
                                + opened.response() + "/history",
                        survey.staff())
                .json();
        assertThat(shared.at("/0/deputy").asBoolean()).isTrue();
    }

    @Test
    void neverApprovesWhatTheDeputySavedLast() {
        name(person, NOW.minusDays(1), NOW.plusDays(1));
        survey.answerAll(opened.response(), "1");
        survey.save(deputy, opened.response(), "D1-1", 1, Survey.level("2"));
        survey.answers("/responses/" + opened.response() + "/approval-request", "{}");
        assertThat(read(deputy).get("mayApprove").asBoolean()).isFalse();
        Api.Answer refused = decide("deputy-approval");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(type(refused)).endsWith("approver-is-editor");
        assertThat(decide("deputy-refusal").status()).isEqualTo(200);
    }

    @Test
    void endsWithThePeriodAtTheNextRequest() {
        String id = name(person, NOW.minusDays(1), NOW.plusDays(1)).get("id").asString();
        waitForApproval();
        TestDatabase.execute("update assessment.deputy set valid_to = now() where id = '%s'".formatted(id));
        Api.Answer late = decide("deputy-approval");
        assertThat(late.status()).isEqualTo(403);
        assertThat(type(late)).endsWith("not-deputy");
        assertThat(read(deputy).get("mayApprove").asBoolean()).isFalse();
    }

    @Test
    void beginsWithThePeriodAndNotBefore() {
        name(person, NOW.plusHours(1), NOW.plusDays(1));
        waitForApproval();
        assertThat(type(decide("deputy-approval"))).endsWith("not-deputy");
    }

    @Test
    void endsWhenItIsRevokedAtTheNextRequest() {
        String id = name(person, NOW.minusDays(1), NOW.plusDays(1)).get("id").asString();
        waitForApproval();
        Api.Answer revoked = survey.approves("/deputies/" + id + "/revocation", "{}");
        assertThat(revoked.json().get("active").asBoolean()).isFalse();
        assertThat(type(decide("deputy-approval"))).endsWith("not-deputy");
        assertThat(type(survey.approves("/deputies/" + id + "/revocation", "{}")))
                .endsWith("deputy-ended");
    }

    @Test
    void isNamedByAnApproverOrAnAdministratorForAReasonAndAPeriodToCome() {
        String body = order(person, NOW, NOW.plusDays(1));
        assertThat(survey.approves("/deputies", body).status()).isEqualTo(200);
        String admin = Prefecture.person(survey.town(), "ADMIN");
        assertThat(api.post(base() + "/deputies", admin, body).status()).isEqualTo(200);
        assertThat(survey.answers("/deputies", body).status()).isEqualTo(403);
        assertThat(type(survey.approves("/deputies", order(person, NOW.minusDays(2), NOW.minusDays(1)))))
                .endsWith("deputy-period");
        assertThat(type(survey.approves("/deputies", order(person, NOW.plusDays(2), NOW.plusDays(1)))))
                .endsWith("deputy-period");
        assertThat(survey.approves("/deputies", body.replace("出張", " ")).status())
                .isEqualTo(400);
    }

    @Test
    void isNeitherTheNamerNorAnApproverNorAStranger() {
        String admin = Prefecture.person(survey.town(), "ADMIN");
        String self = order(introduced(admin), NOW, NOW.plusDays(1));
        assertThat(type(api.post(base() + "/deputies", admin, self))).endsWith("deputy-is-self");
        String second = Prefecture.person(survey.town(), "APPROVER");
        assertThat(type(survey.approves("/deputies", order(introduced(second), NOW, NOW.plusDays(1)))))
                .endsWith("approves-already");
        assertThat(type(survey.approves("/deputies", order(UUID.randomUUID().toString(), NOW, NOW.plusDays(1)))))
                .endsWith("unknown-person");
    }

    /** Deputy or not, in every state: only a deputy whose time it is, only while approval is asked for. */
    @Test
    void decidesInOneStateOnly() {
        name(person, NOW.minusDays(1), NOW.plusDays(1));
        String other = Prefecture.person(survey.town(), "EDITOR", "VIEWER");
        List<String> deviations = new ArrayList<>();
        for (ResponseState state : ResponseState.values()) {
            for (String action : List.of("deputy-approval", "deputy-refusal")) {
                boolean now = state == ResponseState.IN_APPROVAL;
                expect(
                        deviations,
                        action + "@" + state + " by the deputy",
                        now ? 200 : 409,
                        attempt(state, action, deputy));
                expect(
                        deviations,
                        action + "@" + state + " by another",
                        now ? 403 : 409,
                        attempt(state, action, other));
                expect(
                        deviations,
                        action + "@" + state + " by the approver",
                        now ? 403 : 409,
                        attempt(state, action, survey.approver()));
            }
        }
        IO.println("Figure: deputy-transitions: %d states × 2 actions × 3 people: %d cells, %d deviations"
                .formatted(ResponseState.values().length, cells, deviations.size()));
        assertThat(deviations).isEmpty();
    }

    private void expect(List<String> deviations, String cell, int expected, int status) {
        cells++;
        if (status != expected) {
            deviations.add(cell + " gave " + status);
        }
    }

    private int attempt(ResponseState state, String action, String token) {
        Survey.Opened fresh = survey.open();
        lead(fresh, state);
        return api.post(base() + "/responses/" + fresh.response() + "/" + action, token, "{\"reason\": \"試験\"}")
                .status();
    }

    private void lead(Survey.Opened fresh, ResponseState state) {
        Map<ResponseState, List<String>> paths = Map.of(
                ResponseState.NOT_STARTED, List.of(),
                ResponseState.DRAFT, List.of("START"),
                ResponseState.IN_APPROVAL, List.of("START", "REQUEST_APPROVAL"),
                ResponseState.SUBMITTED, List.of("START", "REQUEST_APPROVAL", "SUBMIT"),
                ResponseState.ACCEPTED, List.of("START", "REQUEST_APPROVAL", "SUBMIT", "ACCEPT"));
        int seq = 0;
        for (String step : paths.get(state)) {
            seq++;
            TestDatabase.execute("""
                    insert into assessment.response (tenant_id, id, owner_tenant_id, framework_code, fiscal_year, body_code, started_by)
                    select i.audience_tenant_id, i.id, i.tenant_id, 'YUI-2026.1', 2026, i.body_code, 'x'
                      from assessment.invitation i where i.id = '%1$s' on conflict do nothing;
                    insert into assessment.response_step (tenant_id, audience_tenant_id, response_id, seq, author_tenant_id, action, state,
                      actor, actor_name)
                    select i.audience_tenant_id, i.tenant_id, i.id, %2$d,
                           case when '%3$s' = 'ACCEPT' then i.tenant_id else i.audience_tenant_id end, '%3$s',
                           case '%3$s' when 'START' then 'DRAFT' when 'REQUEST_APPROVAL' then 'IN_APPROVAL' when 'SUBMIT' then 'SUBMITTED'
                             else 'ACCEPTED' end, 'x', 'x'
                      from assessment.invitation i where i.id = '%1$s'
                    """.formatted(fresh.response(), seq, step));
        }
    }

    @Test
    void showsTheTownWhoGaveMoreTimeAndWhy() {
        survey.asks(
                "/rounds/" + opened.round() + "/responses/" + opened.response() + "/extension",
                "{\"dueAt\": \"%s\", \"reason\": \"災害対応のため\"}".formatted(NOW.plusDays(60)));
        JsonNode deadlines = survey.read(opened.response()).get("deadlines");
        assertThat(deadlines.size()).isEqualTo(1);
        assertThat(deadlines.at("/0/reason").asString()).isEqualTo("災害対応のため");
    }

    private void waitForApproval() {
        survey.answerAll(opened.response(), "1");
        survey.answers("/responses/" + opened.response() + "/approval-request", "{}");
    }

    private JsonNode name(String who, OffsetDateTime from, OffsetDateTime until) {
        Api.Answer named = survey.approves("/deputies", order(who, from, until));
        assertThat(named.status()).as(named.text()).isEqualTo(200);
        return named.json();
    }

    private static String order(String who, OffsetDateTime from, OffsetDateTime until) {
        return "{\"person\": \"%s\", \"from\": \"%s\", \"until\": \"%s\", \"reason\": \"出張\"}"
                .formatted(who, from, until);
    }

    private Api.Answer decide(String action) {
        return api.post(base() + "/responses/" + opened.response() + "/" + action, deputy, "{\"reason\": \"試験\"}");
    }

    private JsonNode read(String token) {
        return api.get(base() + "/responses/" + opened.response(), token).json();
    }

    private String introduced(String token) {
        return api.post(base() + "/respondents/me", token, "{\"department\": \"総務課\"}")
                .json()
                .at("/me/person")
                .asString();
    }

    private static String type(Api.Answer answer) {
        return answer.json().get("type").asString();
    }

    private String base() {
        return Survey.base(survey.town());
    }
}
