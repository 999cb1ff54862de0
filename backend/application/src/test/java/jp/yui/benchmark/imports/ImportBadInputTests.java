package jp.yui.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.TwinFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What an operator can do wrong, or at the wrong moment, gets a clear answer and loses nothing. */
@BackendTest
class ImportBadInputTests {

    private static final int OTARU = 4;

    @Autowired
    Api api;

    private Operator operator;

    @BeforeEach
    void signIn() {
        operator = new Operator(api);
    }

    @Test
    void refusesTheSameFileAgainAndNamesTheEarlierImport() {
        byte[] file = fresh();
        String first = accepted(operator.upload(file, 2032));
        var again = operator.upload(file, 2032);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().at("/type").asString()).isEqualTo("urn:yui:problem:already-imported");
        assertThat(again.json().at("/import").asString()).isEqualTo(first);
    }

    @Test
    void refusesTheSameFileForASecondFiscalYear() {
        byte[] file = fresh();
        accepted(operator.upload(file, 2032));
        var again = operator.upload(file, 2033);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().at("/fiscalYear").asInt()).isEqualTo(2032);
    }

    @Test
    void letsOneOfTwoRacingUploadsOfAFileIn() throws Exception {
        byte[] file = fresh();
        assertThat(atOnce(() -> operator.upload(file, 2032).status())).containsExactlyInAnyOrder(202, 409);
    }

    @Test
    void answersARepeatedUploadAndAcceptanceAsBefore() {
        byte[] file = fresh();
        String key = UUID.randomUUID().toString();
        String id = accepted(operator.uploadUnder(key, file, 2031));
        assertThat(accepted(operator.uploadUnder(key, file, 2031))).isEqualTo(id);
        assertThat(operator.uploadUnder(key, file, 2030).status()).isEqualTo(422);
        assertThat(operator.uploadUnder(key, fresh(), 2031).status()).isEqualTo(422);
        operator.reviewed(id);
        var first = operator.postUnder(key + "-a", "/imports/" + id + "/acceptance");
        var again = operator.postUnder(key + "-a", "/imports/" + id + "/acceptance");
        assertThat(List.of(first.status(), again.status())).containsExactly(200, 200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(operator.post("/imports/" + id + "/acceptance").status()).isEqualTo(409);
    }

    @Test
    void letsADiscardedFileBeUploadedAgain() {
        byte[] file = fresh();
        String first = accepted(operator.upload(file, 2032));
        operator.reviewed(first);
        var discarded = operator.post("/imports/" + first + "/discard");
        assertThat(discarded.json().at("/state").asString()).isEqualTo("DISCARDED");
        assertThat(operator.upload(file, 2033).status()).isEqualTo(202);
    }

    @Test
    void letsAFileBeUploadedAgainOnceItsReleaseIsWithdrawn() {
        byte[] file = fresh();
        String release = release(accepted(operator.upload(file, 2034)));
        var withdrawn = operator.post("/releases/" + release + "/withdrawal", "{\"reason\":\"年度の誤り\"}");
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(withdrawn.json().at("/inForce").asBoolean()).isFalse();
        assertThat(operator.post("/releases/" + release + "/withdrawal", "{\"reason\":\"再\"}")
                        .status())
                .isEqualTo(409);
        assertThat(operator.upload(file, 2035).status()).isEqualTo(202);
    }

    @Test
    void letsOneOfTwoOperatorsAccept() throws Exception {
        String id = accepted(operator.upload(fresh(), 2036));
        operator.reviewed(id);
        Operator second = new Operator(api);
        var operators = Stream.of(operator, second).iterator();
        assertThat(atOnce(() ->
                        next(operators).post("/imports/" + id + "/acceptance").status()))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(operator.reviewed(id).at("/state").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void refusesToAcceptWhatSomebodyElseHasChangedSince() {
        String id = operator.uploadFresh(withUnknownColumn(), 2038);
        String seen = operator.reviewed(id).at("/etag").asString();
        String decided = decide(id, 4, "null").at("/etag").asString();
        assertThat(operator.postOn(seen, "/imports/" + id + "/acceptance").status())
                .isEqualTo(412);
        assertThat(operator.postOn(seen, "/imports/" + id + "/discard")
                        .json()
                        .at("/type")
                        .asString())
                .isEqualTo("urn:yui:problem:stale");
        assertThat(operator.postOn(decided, "/imports/" + id + "/acceptance").status())
                .isEqualTo(200);
    }

    @Test
    void tellsTheDifferenceAndSupersedesTheEarlierRelease() {
        String first = release(accepted(operator.upload(fresh(), 2037)));
        List<List<String>> changed = TwinFile.rowsOf("MUNICIPALITY_COMPARISON");
        changed.get(11).set(OTARU, changed.get(11).get(OTARU).equals("50%") ? "51%" : "50%");
        String id = operator.uploadFresh(changed, 2037);
        var difference = operator.reviewed(id).at("/difference");
        assertThat(difference.at("/release").asString()).isEqualTo(first);
        assertThat(difference.at("/changed").asInt()).isEqualTo(1);
        assertThat(difference.at("/added").asInt()).isZero();
        release(id);
        assertThat(operator.get("/releases").json().at("/0/supersedes").asString())
                .isEqualTo(first);
    }

    @Test
    void refusesToAcceptWhileColumnsAreUndecided() {
        List<List<String>> rows = withUnknownColumn();
        String id = operator.uploadFresh(rows, 2038);
        JsonNode review = operator.reviewed(id);
        assertThat(review.at("/unmatched")).hasSize(1);
        assertThat(review.at("/unmatched/0/position").asString()).isEqualTo("column E");
        var refused = operator.post("/imports/" + id + "/acceptance");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/type").asString()).isEqualTo("urn:yui:problem:columns-undecided");
        assertThat(decide(id, 4, "null").at("/unmatched")).isEmpty();
        assertThat(operator.post("/imports/" + id + "/acceptance").status()).isEqualTo(200);
    }

    @Test
    void refusesDecisionsThatCannotBe() {
        String id = operator.uploadFresh(withUnknownColumn(), 2038);
        operator.reviewed(id);
        assertThat(refusal(id, 4, "\"012025\"")).isEqualTo("urn:yui:problem:body-taken");
        assertThat(refusal(id, 4, "\"010006\"")).isEqualTo("urn:yui:problem:unknown-body");
        assertThat(refusal(id, 3, "\"012025\"")).isEqualTo("urn:yui:problem:unknown-column");
        assertThat(refusal(id, 9999, "null")).isEqualTo("urn:yui:problem:unknown-column");
        assertThat(operator.reviewed(id).at("/unmatched")).hasSize(1);
    }

    @Test
    void decidesADoubledColumn() {
        List<List<String>> rows = TwinFile.rowsOf("MUNICIPALITY_COMPARISON");
        rows.forEach(row -> row.add(OTARU, row.get(OTARU)));
        String id = operator.uploadFresh(rows, 2038);
        assertThat(operator.reviewed(id).at("/ambiguous")).hasSize(2);
        decide(id, OTARU, "\"012033\"");
        assertThat(decide(id, OTARU + 1, "null").at("/counts/matched").asInt()).isEqualTo(1741);
    }

    @Test
    void endsWithTheReasonWhenTheFileCannotBeRead() {
        String id = accepted(operator.upload(utf8("これは表ではない " + UUID.randomUUID()), 2032));
        JsonNode review = operator.reviewed(id);
        assertThat(review.at("/state").asString()).isEqualTo("FAILED");
        assertThat(review.at("/failure/code").asString()).isEqualTo("not-a-table");
        assertThat(operator.post("/imports/" + id + "/acceptance").status()).isEqualTo(409);
    }

    @Test
    void refusesAnUploadAboveTheLimit() {
        assertThat(operator.upload(new byte[20 * 1024 * 1024 + 1], 2032).status())
                .isEqualTo(413);
    }

    @Test
    void refusesTwoHundredMegabytes() {
        assertThat(operator.upload(new byte[200 * 1024 * 1024], 2032).status()).isEqualTo(413);
    }

    @Test
    void refusesAYearThatIsNone() {
        var answer = operator.upload(utf8("x"), 1800);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    }

    private String release(String id) {
        operator.reviewed(id);
        var acceptance = operator.post("/imports/" + id + "/acceptance");
        assertThat(acceptance.status()).as(acceptance.text()).isEqualTo(200);
        return acceptance.json().at("/release").asString();
    }

    private JsonNode decide(String id, int index, String code) {
        var answer = operator.post("/imports/" + id + "/resolutions", decision(index, code));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private String refusal(String id, int index, String code) {
        var answer = operator.post("/imports/" + id + "/resolutions", decision(index, code));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json().at("/type").asString();
    }

    private static String decision(int index, String code) {
        return "{\"resolutions\":[{\"index\":" + index + ",\"code\":" + code + "}]}";
    }

    private static String accepted(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.json().at("/id").asString();
    }

    private static byte[] fresh() {
        List<List<String>> rows = TwinFile.rowsOf("MUNICIPALITY_COMPARISON");
        rows.getFirst().set(0, UUID.randomUUID().toString());
        return TwinFile.bytes(rows);
    }

    private static List<List<String>> withUnknownColumn() {
        List<List<String>> rows = TwinFile.rowsOf("MUNICIPALITY_COMPARISON");
        rows.forEach(row -> row.add(4, row.get(4)));
        rows.getFirst().set(4, "架空町");
        return rows;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static synchronized Operator next(java.util.Iterator<Operator> operators) {
        return operators.next();
    }

    private static <T> List<T> atOnce(Callable<T> call) throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var calls = pool.invokeAll(List.of(call, call));
            return List.of(calls.get(0).get(), calls.get(1).get());
        }
    }
}
