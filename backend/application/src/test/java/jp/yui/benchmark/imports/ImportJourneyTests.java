package jp.yui.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import jp.yui.testing.TwinFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator's way from a file to a release, and every way off it. */
@BackendTest
class ImportJourneyTests {

    @Autowired
    Api api;

    @Test
    void bringsTheTwinComparisonToARelease() {
        Operator operator = new Operator(api);
        String id = operator.uploadFresh(TwinFile.rowsOf("MUNICIPALITY_COMPARISON"), 2031);
        var review = operator.reviewed(id);
        assertThat(review.at("/state").asString()).as(review.toString()).isEqualTo("REVIEW");
        assertThat(review.at("/counts/matched").asInt()).isEqualTo(1741);
        assertThat(review.at("/counts/guessed").asInt()).isZero();
        assertThat(review.at("/counts/cells").asInt()).isEqualTo(15 * 1741);
        var acceptance = operator.post("/imports/" + id + "/acceptance");
        assertThat(acceptance.status()).as(acceptance.text()).isEqualTo(200);
        assertThat(acceptance.json().at("/edition").asString()).isNotEmpty();
        assertThat(operator.get("/releases").json().at("/0/inForce").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY_PROCEDURES, 1741, 90532",
        "PREFECTURE_COMPARISON, 47, 611",
        "PREFECTURE_PROCEDURES, 47, 1410",
        "POPULATION, 1741, 5223",
    })
    void bringsTheOtherLayoutsToARelease(String layout, int bodies, int cells) {
        Operator operator = new Operator(api);
        String id = operator.uploadFresh(TwinFile.rowsOf(layout), 2041);
        var review = operator.reviewed(id);
        assertThat(review.at("/layout").asString()).as(review.toString()).isEqualTo(layout);
        assertThat(review.at("/counts/matched").asInt()).isEqualTo(bodies);
        assertThat(review.at("/counts/cells").asInt()).isEqualTo(cells);
        assertThat(operator.post("/imports/" + id + "/acceptance").status()).isEqualTo(200);
        assertThat(observationsOf(id)).isEqualTo(cells);
    }

    @Test
    void takesUpAnImportThatACrashLeftRunning() {
        Operator operator = new Operator(api);
        String id = UUID.randomUUID().toString();
        TestDatabase.execute("""
                insert into benchmark.import (tenant_id, id, file_name, checksum, fiscal_year, content, uploaded_by, attempts)
                select id, '%s', 'x.csv', encode(sha256('%s'), 'hex'), 2042, 'a,b', 'x', 1 from tenancy.tenant where key = 'yui'
                """.formatted(id, id));
        assertThat(operator.reviewed(id).at("/failure/code").asString()).isEqualTo("not-a-table");
    }

    @Test
    void givesUpAFileWhoseReadingNeverEnds() {
        Operator operator = new Operator(api);
        String id = UUID.randomUUID().toString();
        TestDatabase.execute("""
                insert into benchmark.import (tenant_id, id, file_name, checksum, fiscal_year, content, uploaded_by, attempts)
                select id, '%s', 'x.csv', encode(sha256('%s'), 'hex'), 2042, 'a,b', 'x', 9 from tenancy.tenant where key = 'yui'
                """.formatted(id, id));
        assertThat(operator.reviewed(id).at("/failure/code").asString()).isEqualTo("reading-never-ended");
    }

    @Test
    void leavesATrailOfIds() {
        Operator operator = new Operator(api);
        String id = operator.uploadFresh(TwinFile.rowsOf("PREFECTURE_COMPARISON"), 2043);
        operator.reviewed(id);
        operator.post("/imports/" + id + "/discard");
        assertThat(count("select count(*) from audit.entry where object = '" + id
                        + "' and action in ('benchmark.import-received', 'benchmark.import-discarded')"))
                .isEqualTo(2);
    }

    @Test
    void hidesAnImportFromEveryOtherTenant() throws SQLException {
        new Operator(api).uploadFresh(TwinFile.rowsOf("PREFECTURE_COMPARISON"), 2043);
        String other = People.tenant();
        try (var jobs = TestDatabase.as("yui_jobs");
                var statement = jobs.createStatement()) {
            jobs.setAutoCommit(false);
            statement.execute("select * from ctx.enter_system('" + other + "', 'test')");
            try (var row = statement.executeQuery("select count(*) from benchmark.import")) {
                row.next();
                assertThat(row.getInt(1)).isZero();
            }
        }
    }

    @Test
    void knowsNoForeignImport() {
        Operator operator = new Operator(api);
        assertThat(operator.get("/imports/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void refusesAnUploadFromAnybodyElse() {
        var viewer = People.viewer();
        byte[] file = TwinFile.bytes(List.of(List.of("a", "b")));
        assertThat(Operator.upload(api, viewer.tenant(), viewer.token(), file, "2023")
                        .status())
                .isEqualTo(403);
    }

    private static int observationsOf(String id) {
        return count(
                "select count(*) from benchmark.observation o join benchmark.import i using (release_id) where i.id = '"
                        + id + "'");
    }

    private static int count(String sql) {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
