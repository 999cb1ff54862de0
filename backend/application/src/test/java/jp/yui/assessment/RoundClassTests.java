package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** In which population class a round asks a town, before the first edition of official figures is frozen. */
@BackendTest
class RoundClassTests {

    @Autowired
    private Api api;

    private Survey survey;

    @BeforeEach
    void arrange() {
        survey = new Survey(api);
    }

    /** Others would freeze editions on these residents. */
    @AfterEach
    void takeAway() {
        TestDatabase.execute("""
                delete from benchmark.observation
                 where release_id in (select id from benchmark.source_release where checksum like 'class %')
                """);
        TestDatabase.execute("delete from benchmark.source_release where checksum like 'class %'");
    }

    @Test
    void classesATownByTheResidentsLastPublished() {
        residents(1950, survey.town(), 30_000);
        residents(1951, survey.town(), 4_999);
        residents(1951, survey.neighbour(), 5_000);
        assertThat(classesOf(survey.board(survey.open().round()))).containsExactly("0-4999", "5000-9999");
    }

    @Test
    void offersTheSameClassToWhoeverPlans() {
        residents(1951, survey.town(), 12_000);
        JsonNode askable = api.get(Survey.base(survey.prefecture()) + "/rounds/municipalities", survey.staff())
                .json();
        assertThat(classesByCode(askable)).containsEntry(survey.town(), "10000-29999");
    }

    @Test
    void leavesATownWhoseResidentsNobodyKnowsWithoutAClass() {
        assertThat(classesOf(survey.board(survey.open().round()))).containsExactly("", "");
    }

    private static List<String> classesOf(JsonNode rows) {
        return rows.valueStream()
                .map(row -> row.path("populationClass").asString(""))
                .toList();
    }

    private static Map<String, String> classesByCode(JsonNode rows) {
        Map<String, String> classes = new HashMap<>();
        for (JsonNode row : rows) {
            String code = row.path("code").asString();
            classes.put(code, row.path("populationClass").asString(""));
        }
        return classes;
    }

    private static void residents(int year, String body, int residents) {
        TestDatabase.execute("""
                with release as (
                  insert into benchmark.source_release (layout, fiscal_year, publisher, file_name, checksum, accepted_by, demo)
                  values ('POPULATION', %1$d, 'test', 'test', 'class %1$d %2$s', 'test', true) returning id
                )
                insert into benchmark.observation (release_id, indicator_code, indicator_version, body_code, status, value)
                select id, 'population', 1, '%2$s', 'VALUE', %3$d from release
                """.formatted(year, body, residents));
    }
}
