package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Published means through HTTP: the platform takes them, every tenant reads the same. */
@BackendTest
class AggregateTests {

    @Autowired
    private Api api;

    private final Field field = Field.nameable();

    @Test
    void areReadByEverybodyOnceThePlatformHasTakenThem() {
        var viewer = People.viewer();
        assertThat(read(viewer).status()).isEqualTo(404);
        for (int i = 0; i < 7; i++) {
            field.submit(1, "5000-9999", UUID.randomUUID(), "1.5");
        }
        Api.Answer taken = take(People.operator(), "yui");
        assertThat(taken.json().get("serial").asInt()).isEqualTo(1);
        JsonNode cell = read(viewer).json().at("/cells/0");
        assertThat(cell.get("group").asString()).isEqualTo("ALL");
        assertThat(cell.get("n").asInt()).isEqualTo(7);
        assertThat(cell.get("mean").asDouble()).isEqualTo(1.5);
        assertThat(cell.get("quartiles").isNull()).isTrue();
        assertThat(read(viewer).text()).isEqualTo(read(People.viewer()).text());
    }

    @Test
    void areNotTakenWhileTooFewHaveSubmitted() {
        field.submit(3, "5000-9999", UUID.randomUUID(), "1");
        Api.Answer taken = take(People.operator(), "yui");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.json().get("type").asString()).endsWith("too-few-new");
    }

    @Test
    void areNotTakenByATenantThatIsNotThePlatform() {
        var viewer = People.viewer();
        assertThat(take(viewer.token(), viewer.tenant()).status()).isEqualTo(403);
    }

    @Test
    void ofRealTownsAreNotShownToFictionalOnes() {
        for (int i = 0; i < 7; i++) {
            field.submit(1, "5000-9999", UUID.randomUUID(), "1.5");
        }
        take(People.operator(), "yui");
        var fictional = People.viewer();
        TestDatabase.execute("update tenancy.tenant set demo = true where key = '" + fictional.tenant() + "'");
        assertThat(read(fictional).status()).isEqualTo(404);
    }

    private Api.Answer read(People.Viewer viewer) {
        return api.get(
                "/api/t/%s/assessment/aggregates?framework=YUI-2026.1&fiscalYear=%d"
                        .formatted(viewer.tenant(), field.year),
                viewer.token());
    }

    private Api.Answer take(String token, String tenant) {
        return api.post(
                "/api/t/" + tenant + "/assessment/aggregates/snapshots",
                token,
                "{\"framework\": \"YUI-2026.1\", \"fiscalYear\": %d, \"demo\": false}".formatted(field.year));
    }
}
