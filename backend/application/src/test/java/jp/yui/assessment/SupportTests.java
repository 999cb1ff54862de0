package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whom a prefecture should help, from how far its municipalities are and from what it has accepted. */
@BackendTest
class SupportTests {

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
    void namesWhoHasNotSubmittedInTime() {
        var opened = survey.open();
        assertThat(needs(opened)).isEmpty();
        survey.deadlineIs(opened.round(), "now() - interval '3 days 1 hour'");
        JsonNode needs = needs(opened);
        assertThat(needs).hasSize(2);
        assertThat(needs.at("/0/code").asString()).isEqualTo(survey.town());
        assertThat(reasons(needs.get(0))).containsExactly("OVERDUE");
        assertThat(needs.at("/0/points").asInt()).isEqualTo(3);
        assertThat(needs.at("/0/reasons/0/figure").asDouble()).isEqualTo(3);
    }

    @Test
    void namesWhoCameLateAndWhatWentBackTwiceAlsoOnceItIsAccepted() {
        var opened = survey.open(OffsetDateTime.now().minusDays(1), true);
        survey.submit(opened.response(), "3");
        sendBack(opened);
        submitAgain(opened);
        assertThat(reasons(town(opened))).containsExactly("LATE");
        sendBack(opened);
        assertThat(reasons(town(opened))).containsExactly("OVERDUE", "RETURNED_TWICE");
        submitAgain(opened);
        accept(opened);
        JsonNode need = town(opened);
        assertThat(reasons(need)).containsExactly("RETURNED_TWICE", "LATE");
        assertThat(need.at("/reasons/0/figure").asDouble()).isEqualTo(2);
        assertThat(need.get("points").asInt()).isEqualTo(3);
    }

    @Test
    void saysNothingOfAnswersThatAreNotAccepted() {
        var opened = survey.open();
        survey.submit(opened.response(), "0.5");
        assertThat(needs(opened)).isEmpty();
        accept(opened);
        JsonNode need = town(opened);
        assertThat(reasons(need)).containsExactly("PATTERN", "WALL", "STEP_ZERO");
        assertThat(need.get("patterns")).hasSize(5);
        assertThat(need.get("wall").asString()).isEqualTo("INSTITUTION");
        assertThat(need.get("overall").asDouble()).isEqualTo(0.5);
        survey.asks(
                "/rounds/" + opened.round() + "/responses/" + opened.response() + "/reopening",
                "{\"reason\": \"訂正\", \"comments\": [], \"dueAt\": null}");
        assertThat(needs(opened)).isEmpty();
    }

    @Test
    void answersTheOwnerOfTheRoundAlone() {
        var opened = survey.open();
        var stranger = People.viewer();
        for (String table : List.of("needs", "movers")) {
            assertThat(get(survey.prefecture(), opened, table, survey.staff()).status())
                    .isEqualTo(200);
            assertThat(get(survey.town(), opened, table, survey.editor()).status())
                    .isEqualTo(404);
            assertThat(get(stranger.tenant(), opened, table, stranger.token()).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void servesTheTableAsFilesInWhichNothingComputes() {
        var opened = survey.open();
        survey.deadlineIs(opened.round(), "now() - interval '1 day'");
        TestDatabase.execute(
                "update assessment.invitation set body_name = '=1+1' where id = '%s'".formatted(opened.neighbours()));
        String csv = file(opened, "text/csv");
        assertThat(csv)
                .startsWith("\uFEFFcode,name,populationClass,response,state,points,overall,wall,patterns")
                .contains("OVERDUE.points,OVERDUE.figure", ",'=1+1,");
        assertThat(file(opened, BenchmarkApi.XLSX)).startsWith("PK");
    }

    private String file(Survey.Opened opened, String type) {
        return api.send(api.request(path(survey.prefecture(), opened, "needs"), survey.staff(), "Accept", type)
                        .GET())
                .text();
    }

    /** The town's row; the neighbour never answers and may be overdue beside it. */
    private JsonNode town(Survey.Opened opened) {
        return needs(opened)
                .valueStream()
                .filter(need -> need.get("code").asString().equals(survey.town()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode needs(Survey.Opened opened) {
        Api.Answer needs = get(survey.prefecture(), opened, "needs", survey.staff());
        assertThat(needs.status()).as(needs.text()).isEqualTo(200);
        return needs.json();
    }

    private static List<String> reasons(JsonNode need) {
        JsonNode reasons = need.get("reasons");
        return IntStream.range(0, reasons.size())
                .mapToObj(i -> reasons.get(i).get("reason").asString())
                .toList();
    }

    private void sendBack(Survey.Opened opened) {
        Api.Answer back = survey.asks(
                "/rounds/" + opened.round() + "/responses/" + opened.response() + "/return",
                "{\"reason\": \"確認\", \"comments\": [], \"dueAt\": null}");
        assertThat(back.status()).as(back.text()).isEqualTo(200);
    }

    private void submitAgain(Survey.Opened opened) {
        assertThat(survey.answers("/responses/" + opened.response() + "/approval-request", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(survey.approves("/responses/" + opened.response() + "/approval", "{\"reason\": \"\"}")
                        .status())
                .isEqualTo(200);
    }

    private void accept(Survey.Opened opened) {
        Api.Answer accepted =
                survey.asks("/rounds/" + opened.round() + "/responses/" + opened.response() + "/acceptance", "{}");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    }

    private Api.Answer get(String tenant, Survey.Opened opened, String table, String token) {
        return api.get(path(tenant, opened, table), token);
    }

    private static String path(String tenant, Survey.Opened opened, String table) {
        return Survey.base(tenant) + "/results/rounds/" + opened.round() + "/" + table;
    }
}
