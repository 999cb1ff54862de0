package jp.yui.local.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jp.yui.local.RunningYui;
import jp.yui.local.Stack;
import jp.yui.local.demo.DemoAssessments;
import jp.yui.local.demo.DemoPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a start puts in of the fictional prefecture's rounds: figures on every screen, and papers that are true. */
@ExtendWith({RunningYui.class, Chromium.class})
class DemoRoundsJourney {

    private static final String PREFECTURE = "990001";
    private static final String TOWN = "993018";

    @Test
    void isPutInOnceAndHashesAndTrailsAreTrue(Stack yui) throws Exception {
        try (Connection database = yui.postgres().superuser("yui")) {
            assertThat(DemoAssessments.arePutIn(database)).isTrue();
            assertThat(count(database, "select count(*) from audit.entry where action = 'demo.assessments-put-in'"))
                    .isEqualTo(1);
            String submissions = "select count(*) from assessment.submission where body_code like '99%'";
            assertThat(count(database, submissions)).isGreaterThanOrEqualTo(45);
            assertThat(count(
                            database,
                            submissions + " and hash <> encode(sha256(convert_to(content::text, 'UTF8')), 'hex')"))
                    .isZero();
            assertThat(count(database, submissions + " and late")).isEqualTo(4);
        }
        assertThat(yui.verifyAudit(Path.of("target", "demo-audit.log"))).isTrue();
    }

    @Test
    void prefectureStaffSeeBothRoundsByClassAndByLevel(Stack yui, Chromium.Window window) throws Exception {
        Page page = open(yui, window, "pref@yamanami.example", PREFECTURE, "rounds");
        assertThat(page.getByText("（架空）").first()).isVisible();
        window.show("demo-rounds");
        List<String> rounds =
                read(yui, "select id::text from assessment.round where title like '%（架空）' order by opens_at");
        for (String round : rounds) {
            String name = "demo-" + (round.equals(rounds.getFirst()) ? "last" : "this");
            page.navigate(address(yui, PREFECTURE, "rounds/" + round));
            assertThat(page.locator("#board")).containsText("こもれび村");
            assertThat(page.locator("#board")).containsText("1万～3万人未満");
            whole(page, name + "-board");
            page.navigate(address(yui, PREFECTURE, "rounds/" + round + "/levels"));
            assertThat(page.locator("#heat")).containsText("しののめ市");
            whole(page, name + "-levels");
        }
    }

    @Test
    void aTownReadsItsDraftBesideLastYearAndSimilarTowns(Stack yui, Chromium.Window window) throws Exception {
        String response = read(
                        yui,
                        "select id::text from assessment.invitation where body_code = '" + TOWN
                                + "' and title like '%（架空）' order by opens_at desc")
                .getFirst();
        Page page = open(yui, window, "tanto@midori.yamanami.example", TOWN, "responses");
        assertThat(page.locator("#response-" + response)).isVisible();
        window.show("demo-responses");
        page.navigate(address(yui, TOWN, "responses/" + response + "/answers"));
        assertThat(page.locator("#level")).isVisible();
        window.show("demo-answers");
        page.navigate(address(yui, TOWN, "responses/" + response + "/result"));
        assertThat(page.locator("#next-steps")).containsText("昨年度ここから進みました");
        whole(page, "demo-result");
    }

    private static void whole(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("yui.screens", "target/screens"), name + ".png"))
                .setFullPage(true));
    }

    private static Page open(Stack yui, Chromium.Window window, String person, String tenant, String path) {
        Page page = window.page();
        page.navigate(yui.ports().uiUrl() + "/oauth2/authorization/yui");
        window.signIn(person, DemoPerson.PASSWORD);
        assertThat(page.locator("#page-title")).isVisible();
        page.navigate(address(yui, tenant, path));
        return page;
    }

    private static String address(Stack yui, String tenant, String path) {
        return yui.ports().uiUrl() + "/t/" + tenant + "/assessment/" + path + "?fiscalYear=2026";
    }

    private static List<String> read(Stack yui, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection database = yui.postgres().superuser("yui");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static long count(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
