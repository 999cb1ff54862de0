package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.yui.contract.assessment.ResponseAction;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.tenancy.Role;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.Prefecture;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every state of a response × every action × every role of either side, against a table that is the test's own. */
@BackendTest
class TransitionTests {

    private static final String WORDS = "{\"reason\": \"試験\", \"comments\": [], \"dueAt\": null}";

    private static final String INFORMANT = "{\"name\": \"試験\", \"how\": \"PHONE\"}";

    /** What each role may do, and in which state; everything else is refused. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "TOWN EDITOR", Set.of("START@NOT_STARTED", "REQUEST_APPROVAL@DRAFT", "WITHDRAW@IN_APPROVAL"),
            "TOWN APPROVER", Set.of("REFUSE@IN_APPROVAL", "SUBMIT@IN_APPROVAL", "WITHDRAW@SUBMITTED"),
            "OWNER EDITOR", Set.of("RETURN@SUBMITTED", "ACCEPT@SUBMITTED", "REOPEN@ACCEPTED"));

    /** The steps that lead to a state. */
    private static final Map<ResponseState, List<String>> PATHS = Map.of(
            ResponseState.NOT_STARTED, List.of(),
            ResponseState.DRAFT, List.of("START"),
            ResponseState.IN_APPROVAL, List.of("START", "REQUEST_APPROVAL"),
            ResponseState.SUBMITTED, List.of("START", "REQUEST_APPROVAL", "SUBMIT"),
            ResponseState.ACCEPTED, List.of("START", "REQUEST_APPROVAL", "SUBMIT", "ACCEPT"));

    private static final Map<String, String> STATES =
            Map.of("START", "DRAFT", "REQUEST_APPROVAL", "IN_APPROVAL", "SUBMIT", "SUBMITTED", "ACCEPT", "ACCEPTED");

    @Autowired
    private Api api;

    @Test
    void allowsWhatTheTableAllowsAndNothingElse() {
        Survey survey = new Survey(api);
        List<String> deviations = new ArrayList<>();
        int cells = 0;
        for (Role role : List.of(Role.VIEWER, Role.EDITOR, Role.APPROVER, Role.ADMIN)) {
            for (String side : List.of("TOWN", "OWNER")) {
                String token =
                        Prefecture.person(side.equals("TOWN") ? survey.town() : survey.prefecture(), role.name());
                for (ResponseState state : ResponseState.values()) {
                    for (ResponseAction action : actionsOf(side)) {
                        cells++;
                        int status = take(survey, side, token, arrange(survey, state), action);
                        if (status != expected(side + " " + role, state, action)) {
                            deviations.add("%s %s: %s@%s gave %d".formatted(side, role, action, state, status));
                        }
                    }
                }
            }
        }
        IO.println(
                "Figure: transitions: 5 states × 12 actions × 4 roles of the side that may act: %d cells, %d deviations"
                        .formatted(cells, deviations.size()));
        assertThat(deviations).isEmpty();
    }

    private static List<ResponseAction> actionsOf(String side) {
        return List.of(ResponseAction.values()).stream()
                .filter(action -> side.equals("OWNER") == isOwners(action))
                .toList();
    }

    private static boolean isOwners(ResponseAction action) {
        return switch (action) {
            case RETURN, ACCEPT, REOPEN, TRANSFER -> true;
            case START, REQUEST_APPROVAL, REFUSE, SUBMIT, WITHDRAW, PROXY_SUBMIT, CONFIRM, TAKE_OVER -> false;
        };
    }

    /** Steps that a role may take elsewhere, but with nothing entered on the town's behalf in no state. */
    private static final Map<String, Set<String>> NEVER = Map.of(
            "TOWN EDITOR", Set.of("TAKE_OVER"), "TOWN APPROVER", Set.of("CONFIRM"), "OWNER EDITOR", Set.of("TRANSFER"));

    private static int expected(String who, ResponseState state, ResponseAction action) {
        Set<String> allowed = ALLOWED.getOrDefault(who, Set.of());
        if (allowed.contains(action + "@" + state)) {
            return action == ResponseAction.REQUEST_APPROVAL ? 422 : 200;
        }
        boolean elsewhere = allowed.stream().anyMatch(cell -> cell.startsWith(action + "@"))
                || NEVER.getOrDefault(who, Set.of()).contains(action.name());
        boolean othersHere = action == ResponseAction.WITHDRAW
                && (state == ResponseState.IN_APPROVAL || state == ResponseState.SUBMITTED);
        return elsewhere && !othersHere ? 409 : 403;
    }

    private int take(Survey survey, String side, String token, UUID response, ResponseAction action) {
        String path = side.equals("TOWN")
                ? Survey.base(survey.town()) + "/responses/" + response
                : Survey.base(survey.prefecture()) + "/rounds/" + response + "/responses/" + response;
        String body = action == ResponseAction.PROXY_SUBMIT ? INFORMANT : WORDS;
        return api.post(path + "/" + address(action), token, body).status();
    }

    private static String address(ResponseAction action) {
        return switch (action) {
            case START -> "start";
            case REQUEST_APPROVAL -> "approval-request";
            case REFUSE -> "refusal";
            case SUBMIT -> "approval";
            case WITHDRAW -> "withdrawal";
            case RETURN -> "return";
            case ACCEPT -> "acceptance";
            case REOPEN -> "reopening";
            case PROXY_SUBMIT -> "proxy-submission";
            case TRANSFER -> "transfer";
            case CONFIRM -> "confirmation";
            case TAKE_OVER -> "takeover";
        };
    }

    /** A response of the town in this state; round and response have the same id. */
    private static UUID arrange(Survey survey, ResponseState state) {
        UUID id = UUID.randomUUID();
        TestDatabase.execute("""
                insert into assessment.round (tenant_id, id, title, framework_code, fiscal_year, opens_at, closes_at, late_answers,
                  audience_kind, audience_bodies, planned_by, opened_at)
                select t.id, '%1$s', 'x', 'YUI-2026.1', 2026, now(), '2099-01-01', false, 'ALL', '{}', 'x', now()
                  from tenancy.tenant t where t.key = '%2$s';
                insert into assessment.invitation (tenant_id, audience_tenant_id, id, round_id, body_code, body_name, owner_name, title,
                  framework_code, fiscal_year, opens_at, closes_at, late_answers)
                select o.id, t.id, '%1$s', '%1$s', t.key, t.name, o.name, 'x', 'YUI-2026.1', 2026, now(), '2099-01-01', false
                  from tenancy.tenant o, tenancy.tenant t where o.key = '%2$s' and t.key = '%3$s'
                """.formatted(id, survey.prefecture(), survey.town()));
        int seq = 0;
        for (String step : PATHS.get(state)) {
            seq++;
            addStep(survey, id, seq, step);
        }
        return id;
    }

    private static void addStep(Survey survey, UUID id, int seq, String step) {
        String author = step.equals("ACCEPT") ? "o.id" : "t.id";
        TestDatabase.execute(
                """
                insert into assessment.response (tenant_id, id, owner_tenant_id, framework_code, fiscal_year, body_code, started_by)
                select t.id, '%1$s', o.id, 'YUI-2026.1', 2026, t.key, 'x'
                  from tenancy.tenant o, tenancy.tenant t where o.key = '%2$s' and t.key = '%3$s' on conflict do nothing;
                insert into assessment.response_step (tenant_id, audience_tenant_id, response_id, seq, author_tenant_id, action, state,
                  actor, actor_name)
                select t.id, o.id, '%1$s', %4$d, %5$s, '%6$s', '%7$s', 'x', 'x'
                  from tenancy.tenant o, tenancy.tenant t where o.key = '%2$s' and t.key = '%3$s'
                """.formatted(id, survey.prefecture(), survey.town(), seq, author, step, STATES.get(step)));
    }
}
