package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import jp.yui.platform.Archive;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.Prefecture;
import jp.yui.testing.TestDatabase;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The handover pack as a successor gets it: whole, the same for the same state, and for nobody else. */
@BackendTest
class HandoverTests {

    private static final String COVER = "00-cover.pdf";
    private static final String MANIFEST = "manifest.sha256";

    @Autowired
    private Api api;

    /** One prefecture for all: there are 47. */
    private static @Nullable Survey shared;

    private Survey survey;
    private Survey.Opened opened;

    @BeforeEach
    void open() {
        shared = shared == null ? new Survey(api) : shared;
        survey = shared;
        opened = survey.open();
    }

    @Test
    void holdsEveryListAndPaperOfASubmittedResponse() throws IOException {
        survey.submit(opened.response(), "2");
        Map<String, byte[]> pack = pack(survey.editor());
        assertThat(pack.keySet())
                .containsExactly(
                        COVER,
                        "01-answers.xlsx",
                        "02-evidence.xlsx",
                        "03-open-points.xlsx",
                        "04-decisions.xlsx",
                        "05-people.xlsx",
                        "06-mayor.pdf",
                        "07-council.pdf",
                        "08-receipt.pdf",
                        MANIFEST);
        assertThat(rows(pack.get("01-answers.xlsx"))).hasSize(46);
        keep(pack);
    }

    @Test
    void namesTheHashOfEveryEntryButItsOwn() {
        survey.answerAll(opened.response(), "1");
        Map<String, byte[]> pack = pack(survey.editor());
        List<String> expected = pack.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(MANIFEST))
                .map(entry -> hash(entry.getValue()) + "  " + entry.getKey())
                .toList();
        assertThat(new String(pack.get(MANIFEST), StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(expected);
    }

    @Test
    void isTheSameToTheByteApartFromTheStampWhileNothingChanges() {
        survey.submit(opened.response(), "1");
        Map<String, byte[]> first = pack(survey.editor());
        Map<String, byte[]> second = pack(survey.editor());
        assertThat(second.keySet()).containsExactlyElementsOf(first.keySet());
        first.keySet().removeAll(List.of(COVER, MANIFEST));
        assertThat(first)
                .allSatisfy(
                        (name, content) -> assertThat(second.get(name)).as(name).isEqualTo(content));
    }

    @Test
    void listsWhatIsStillOpen() throws IOException {
        survey.answers("/responses/" + opened.response() + "/start", "{}");
        save("D1-1", """
                {"state": "ANSWERED", "level": 1, "reason": "", "note": "", "evidence":
                 [{"text": "DX推進計画", "link": "https://example.jp/plan", "expiresOn": "2027-03-31"}], "target": 3, "targetYear": 2028,
                 "confirmed": true}
                """);
        save("D1-2", """
                {"state": "UNANSWERED", "level": null, "reason": "担当が決まっていない", "note": "", "evidence": [], "target": null,
                 "targetYear": null, "confirmed": true}
                """);
        Map<String, byte[]> pack = pack(survey.editor());
        List<String> points = rows(pack.get("03-open-points.xlsx"));
        assertThat(points)
                .anyMatch(row -> row.startsWith("目標|D1-1|") && row.endsWith("いま 1　→　目標 3（令和10年度）"))
                .anyMatch(row -> row.startsWith("理由のある未回答|D1-2|") && row.endsWith("担当が決まっていない"));
        assertThat(points.stream().filter(row -> row.startsWith("未回答|"))).hasSize(43);
        assertThat(rows(pack.get("02-evidence.xlsx")))
                .anyMatch(row -> row.startsWith("D1-1|") && row.endsWith("DX推進計画|https://example.jp/plan|2027-03-31"));
    }

    @Test
    void asksForWhatWasSentBackUntilItIsSubmittedAgain() throws IOException {
        survey.submit(opened.response(), "1");
        survey.asks("/rounds/" + opened.round() + "/responses/" + opened.response() + "/return", """
                {"reason": "根拠が足りません", "comments": [{"item": "D2-1", "text": "任命の日付を書いてください"}], "dueAt": null}
                """);
        assertThat(rows(pack(survey.editor()).get("03-open-points.xlsx")))
                .anyMatch(row -> row.startsWith("戻された項目|D2-1|") && row.endsWith("任命の日付を書いてください"));
        survey.answers("/responses/" + opened.response() + "/approval-request", "{}");
        survey.approves("/responses/" + opened.response() + "/approval", "{\"reason\": \"\"}");
        Map<String, byte[]> again = pack(survey.editor());
        assertThat(rows(again.get("03-open-points.xlsx"))).noneMatch(row -> row.startsWith("戻された項目"));
        assertThat(rows(again.get("04-decisions.xlsx"))).anyMatch(row -> row.contains("任命の日付を書いてください"));
    }

    @Test
    void tellsWhoDecidedInWhichRoleAndWhy() throws IOException {
        survey = new Survey(api);
        opened = survey.open();
        survey.submit(opened.response(), "1");
        survey.approves("/responses/" + opened.response() + "/withdrawal", "{\"reason\": \"数字を直します\"}");
        TestDatabase.execute("update tenancy.membership set valid_to = now() where role = 'APPROVER' and tenant_id ="
                + " (select id from tenancy.tenant where key = '" + survey.town() + "')");
        Map<String, byte[]> pack = pack(survey.editor());
        assertThat(rows(pack.get("04-decisions.xlsx")))
                .anyMatch(row -> row.contains("承認して提出した|") && row.contains("|承認者"))
                .anyMatch(row -> row.contains("取り下げた|") && row.contains("|承認者") && row.contains("数字を直します"))
                .anyMatch(row -> row.contains("回答を始めた|") && row.contains("|担当"));
        assertThat(rows(pack.get("05-people.xlsx")))
                .anyMatch(row -> row.contains("|いまは役割なし|"))
                .anyMatch(row -> row.contains("|担当|") && row.contains("|あり|"));
    }

    @Test
    void isThereForAYearThatIsClosed() {
        survey.submit(opened.response(), "1");
        survey.asks("/rounds/" + opened.round() + "/closing", "{}");
        assertThat(get(survey.town(), survey.editor()).statusCode()).isEqualTo(200);
    }

    @Test
    void isThereForAnAdministratorWhoNeitherAnswersNorApproves() {
        assertThat(get(survey.town(), Prefecture.person(survey.town(), "ADMIN")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void isNotThereForWhoOnlyReads() {
        assertThat(get(survey.town(), Prefecture.person(survey.town(), "VIEWER"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void isNotThereForTheOwnerOfTheRoundEvenAfterTheSubmission() {
        survey.submit(opened.response(), "1");
        assertThat(get(survey.prefecture(), Prefecture.person(survey.prefecture(), "ADMIN"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void leavesATraceOfWhoTookIt() {
        pack(survey.editor());
        String entries = api.get(
                        "/api/t/" + survey.town() + "/audit/entries?limit=200",
                        Prefecture.person(survey.town(), "ADMIN"))
                .text();
        assertThat(entries).contains("assessment.handover-taken");
    }

    private void save(String item, String draft) {
        Api.Answer saved = survey.save(opened.response(), item, 0, draft);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    }

    private Map<String, byte[]> pack(String token) {
        HttpResponse<byte[]> answer = get(survey.town(), token);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Archive.inflate(answer.body(), 1L << 26);
    }

    private HttpResponse<byte[]> get(String tenant, String token) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String path = Survey.base(tenant) + "/responses/" + opened.response() + "/handover.zip";
            return http.send(api.request(path, token).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<String> rows(byte[] workbook) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            List<String> rows = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                rows.add(String.join(
                        "|",
                        StreamSupport.stream(row.spliterator(), false)
                                .map(Object::toString)
                                .toList()));
            }
            return rows;
        }
    }

    private static void keep(Map<String, byte[]> pack) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/papers/handover"));
        for (var entry : new TreeMap<>(pack).entrySet()) {
            Files.write(folder.resolve(entry.getKey()), entry.getValue());
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
