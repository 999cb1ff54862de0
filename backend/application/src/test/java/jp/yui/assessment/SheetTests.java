package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@BackendTest
class SheetTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Survey shared;

    @Autowired
    private Api api;

    private Survey survey;
    private String response;

    @BeforeEach
    void arrange() {
        shared = shared == null ? new Survey(api) : shared;
        survey = shared;
        response = started();
    }

    @Test
    void offersEveryItemWithItsLevelsAndOnlyAnswerCellsToWrite() throws IOException {
        survey.save(response, "D1-1", 0, Survey.level("1.5"));
        Filled sheet = download();
        try (var book = sheet.open()) {
            assertThat(Filled.cell(book, "D1-1", Filled.LEVEL).getNumericCellValue())
                    .isEqualTo(1.5);
            assertThat(Filled.cell(book, "D1-1", Filled.NOTE).getStringCellValue())
                    .isEqualTo("課長会議の議事録");
            assertThat(Filled.cell(book, "D1-1", 4).getStringCellValue()).contains("1枚の文書");
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(Filled.cell(book, "D1-1", 4)).getStringValue())
                    .isEqualTo(Filled.cell(book, "D1-1", 4).getStringCellValue());
            assertThat(book.getSheet(Filled.SHEET).isSheetLocked()).isTrue();
            assertThat(book.isStructureLocked()).isTrue();
            assertThat(Filled.cell(book, "D1-1", Filled.LEVEL).getCellStyle().getLocked())
                    .isFalse();
            assertThat(Filled.cell(book, "D1-1", 2).getCellStyle().getLocked()).isTrue();
            assertThat(book.getSheet(Filled.SHEET).getDataValidations()).hasSize(90);
            assertThat(book.getSheetVisibility(book.getSheetIndex("yui"))).isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void findsNothingChangedInASheetThatNobodyTouched() {
        survey.save(response, "D1-1", 0, full());
        survey.save(response, "D1-2", 0, Survey.level("0"));
        JsonNode review = review(download());
        assertThat(review.get("changes")).isEmpty();
        assertThat(review.get("unreadable")).isEmpty();
        assertThat(review.get("unchanged").asInt()).isEqualTo(45);
    }

    @Test
    void savesNothingBeforeAReviewIsAcceptedAndEverythingAfter() {
        survey.save(response, "D1-1", 0, full());
        Filled sheet = download()
                .write("D1-1", Filled.LEVEL, 3)
                .write("D1-2", Filled.LEVEL, 0.5)
                .write("D1-2", Filled.EVIDENCE, "写し")
                .write("D1-2", Filled.LINK, "https://example.jp/a")
                .write("D1-2", Filled.TARGET, "2")
                .write("D1-2", Filled.TARGET_YEAR, "２０２８");
        JsonNode review = review(sheet);
        assertThat(review.get("changes")).hasSize(2);
        assertThat(review.at("/changes/0/before/level").asDouble()).isEqualTo(1);
        assertThat(review.at("/changes/0/after/level").asDouble()).isEqualTo(3);
        assertThat(content("D1-1").get("level").asDouble()).isEqualTo(1);
        JsonNode outcome = accept(review).json();
        assertThat(outcome.get("saved")).hasSize(2);
        assertThat(outcome.get("skipped")).isEmpty();
        assertThat(content("D1-1").get("level").asDouble()).isEqualTo(3);
        assertThat(content("D1-1").get("evidence")).hasSize(2);
        assertThat(content("D1-2").at("/evidence/0/link").asString()).isEqualTo("https://example.jp/a");
        assertThat(content("D1-2").get("targetYear").asInt()).isEqualTo(2028);
    }

    @Test
    void acceptsAReviewOnce() {
        JsonNode review = review(download().write("D1-1", Filled.LEVEL, 3));
        assertThat(accept(review).status()).isEqualTo(200);
        refused(accept(review), 409, "sheet-already-accepted");
    }

    @Test
    void keepsAReviewToItsOwnResponse() {
        JsonNode review = review(download().write("D1-1", Filled.LEVEL, 3));
        String other = started();
        refused(
                survey.answers("/responses/" + other + "/sheet/acceptance", body(review)),
                404,
                "sheet-review-not-found");
    }

    @Test
    void skipsWhatSomebodySavedSinceTheDownloadAndReportsBoth() {
        Filled sheet = download().write("D1-1", Filled.LEVEL, 3).write("D1-2", Filled.LEVEL, 3);
        survey.save(response, "D1-1", 0, Survey.level("1"));
        JsonNode review = review(sheet);
        assertThat(review.at("/changes/0/conflict").asBoolean()).isTrue();
        assertThat(review.at("/changes/1/conflict").asBoolean()).isFalse();
        JsonNode outcome = accept(review).json();
        assertThat(outcome.at("/saved/0").asString()).isEqualTo("D1-2");
        assertThat(outcome.at("/skipped/0/before/level").asDouble()).isEqualTo(1);
        assertThat(outcome.at("/skipped/0/after/level").asDouble()).isEqualTo(3);
        assertThat(content("D1-1").get("level").asDouble()).isEqualTo(1);
    }

    @Test
    void skipsWhatSomebodySavesBetweenReviewAndAcceptance() {
        survey.save(response, "D1-1", 0, Survey.level("1"));
        JsonNode review = review(download().write("D1-1", Filled.LEVEL, 3));
        survey.save(response, "D1-1", 1, Survey.level("2"));
        assertThat(accept(review).json().at("/skipped/0/before/level").asDouble())
                .isEqualTo(2);
        assertThat(content("D1-1").get("level").asDouble()).isEqualTo(2);
    }

    @Test
    void doesNotTakeBackWhatOthersSavedWhereTheSheetWasNotTouched() {
        survey.save(response, "D1-1", 0, Survey.level("1"));
        Filled sheet = download();
        survey.save(response, "D1-1", 1, Survey.level("2"));
        JsonNode review = review(sheet);
        assertThat(review.get("changes")).isEmpty();
        assertThat(review.get("unchanged").asInt()).isEqualTo(45);
    }

    @ParameterizedTest
    @ValueSource(strings = {"３", "3.0", " 3 ", "　３．０　", "3"})
    void readsALevelHoweverItIsTyped(String typed) {
        JsonNode review = review(download().write("D1-1", Filled.LEVEL, typed));
        assertThat(review.at("/changes/0/after/level").asDouble()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"五", "7", "2.5", "-1", "⑤", "3点", "1/2", "1e0"})
    void refusesAnythingElseWithItsAddress(String typed) {
        Filled sheet = download().write("D1-1", Filled.LEVEL, typed).write("D1-1", Filled.NOTE, "残る");
        assertUnreadable(review(sheet), sheet.address("D1-1", Filled.LEVEL), "not-a-level", typed);
    }

    @ParameterizedTest
    @ValueSource(doubles = {7, 2.5, -1, 46_024})
    void refusesANumberThatIsNoLevel(double typed) {
        Filled sheet = download().write("D1-1", Filled.LEVEL, typed);
        assertThat(review(sheet).at("/unreadable/0/reason").asString()).isEqualTo("not-a-level");
    }

    @Test
    void takesABlankForUnansweredAndNeverForZero() {
        survey.save(response, "D1-1", 0, Survey.level("2"));
        JsonNode review = review(download()
                .change(book -> Filled.cell(book, "D1-1", Filled.LEVEL).setBlank()));
        assertThat(review.at("/changes/0/after/state").asString()).isEqualTo("UNANSWERED");
        assertThat(review.at("/changes/0/after/level").isNull()).isTrue();
    }

    @Test
    void refusesAFormulaInAnAnswerCell() {
        Filled sheet =
                download().compute("D1-1", Filled.LEVEL, "1+2").compute("D1-2", Filled.NOTE, "CONCATENATE(A1,\"x\")");
        JsonNode review = review(sheet);
        assertThat(review.get("changes")).isEmpty();
        assertThat(review.at("/unreadable/0/address").asString()).isEqualTo(sheet.address("D1-1", Filled.LEVEL));
        assertThat(review.at("/unreadable/0/text").asString()).isEqualTo("=1+2");
        assertThat(reasons(review)).containsExactly("formula", "formula");
    }

    @Test
    void holdsASheetToTheRulesOfTheScreen() {
        Filled sheet = download()
                .write("D1-1", Filled.LEVEL, "該当しない")
                .write("D1-1", Filled.REASON, "小さいから")
                .write("D1-2", Filled.LINK, "javascript:alert(1)")
                .write("D1-2", Filled.EVIDENCE, "写し")
                .write("D1-3", Filled.TARGET, 3)
                .write("D1-4", Filled.NOTE, "あ".repeat(4001));
        assertThat(reasons(review(sheet)))
                .containsExactly("not-applicable-refused", "invalid-answer", "invalid-answer", "too-long");
    }

    @Test
    void findsTheRowOfAnItemThatIsMissingOrTwice() {
        JsonNode review = review(download().change(book -> {
            Filled.cell(book, "D1-2", 0).setCellValue("D1-1");
        }));
        assertThat(review.get("changes")).isEmpty();
        assertThat(reasons(review)).containsExactlyInAnyOrder("row-twice", "row-missing");
    }

    @Test
    void refusesTheSheetOfAnotherResponse() {
        Filled sheet = download();
        response = started();
        refused(upload(sheet), 422, "sheet-of-another-response");
    }

    @Test
    void refusesTheSheetOfAnotherTenantOrFramework() {
        refused(upload(stamped(0, "999999")), 422, "sheet-of-another-response");
        refused(upload(stamped(2, "YUI-2027.1")), 422, "sheet-of-another-framework");
    }

    @Test
    void refusesAStampThatNamesAVersionThatNeverWas() {
        refused(
                upload(download()
                        .change(book ->
                                book.getSheet("yui").getRow(3).getCell(1).setCellValue(9))),
                422,
                "not-an-answer-sheet");
        refused(
                upload(download().change(book -> book.removeSheetAt(book.getSheetIndex("yui")))),
                422,
                "not-an-answer-sheet");
    }

    @Test
    void refusesMacrosAndLinksToOtherFiles() {
        refused(upload(download().with("xl/vbaProject.bin", new byte[] {1})), 422, "sheet-with-macros");
        refused(
                upload(download().with("xl/externalLinks/externalLink1.xml", new byte[] {1})),
                422,
                "sheet-with-external-links");
    }

    @Test
    void refusesOldAndEncryptedWorkbooks() throws IOException, GeneralSecurityException {
        var old = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            book.createSheet();
            book.write(old);
        }
        refused(upload(new Filled(old.toByteArray())), 422, "sheet-in-old-format");
        refused(upload(new Filled(encrypted(download().content()))), 422, "sheet-encrypted");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        refused(upload(new Filled("番号,水準".getBytes(StandardCharsets.UTF_8))), 422, "not-a-workbook");
        refused(upload(new Filled(new byte[0])), 422, "not-a-workbook");
        refused(upload(new Filled(Filled.zip(Map.of("a.txt", new byte[1])))), 422, "not-a-workbook");
        refused(upload(new Filled(Filled.zip(Map.of("[Content_Types].xml", new byte[1])))), 422, "not-a-workbook");
    }

    @Test
    void refusesWhatIsTooLargeOrBecomesIt() {
        refused(upload(new Filled(new byte[5 * 1024 * 1024 + 1])), 422, "sheet-too-large");
        refused(upload(download().with("xl/bomb.xml", new byte[9 * 1024 * 1024])), 422, "sheet-too-large");
    }

    @Test
    void refusesASheetAfterTheDeadlineAndBeforeTheStart() {
        var opened = survey.open();
        response = opened.response();
        Filled sheet = download();
        refused(upload(sheet), 409, "wrong-transition");
        survey.answers("/responses/" + response + "/start", "{}");
        JsonNode review = review(sheet.write("D1-1", Filled.LEVEL, 3));
        survey.deadlineIs(opened.round(), "now() - interval '1 second'");
        refused(upload(sheet), 409, "deadline-passed");
        refused(accept(review), 409, "deadline-passed");
    }

    private String started() {
        String id = survey.open().response();
        assertThat(survey.answers("/responses/" + id + "/start", "{}").status()).isEqualTo(200);
        return id;
    }

    private static String full() {
        return """
                {"state": "ANSWERED", "level": 1, "reason": "", "note": " 一行目\\r\\n二行目 =1+1 ",
                 "evidence": [{"text": "=SUM(A1)", "link": "https://example.jp/1", "expiresOn": "2027-03-31"},
                              {"text": "二つ目", "link": "", "expiresOn": null}],
                 "target": 2, "targetYear": 2027, "confirmed": true}
                """;
    }

    private Filled stamped(int row, String text) {
        return download()
                .change(book -> book.getSheet("yui").getRow(row).getCell(1).setCellValue(text));
    }

    private static byte[] encrypted(byte[] content) throws IOException, GeneralSecurityException {
        try (var file = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(file)) {
                out.write(content);
            }
            var out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private Filled download() {
        return get("/responses/" + response + "/sheet");
    }

    private Filled get(String path) {
        try {
            var answer = HTTP.send(
                    api.request(Survey.base(survey.town()) + path, survey.editor())
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-type").orElse("")).contains("spreadsheetml");
            return new Filled(answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Api.Answer upload(Filled sheet) {
        String border = UUID.randomUUID().toString();
        return api.send(api.request(
                        Survey.base(survey.town()) + "/responses/" + response + "/sheet",
                        survey.editor(),
                        "Content-Type",
                        "multipart/form-data; boundary=" + border)
                .POST(BodyPublishers.ofByteArray(Filled.form(border, sheet.content()))));
    }

    private JsonNode review(Filled sheet) {
        Api.Answer answer = upload(sheet);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Api.Answer accept(JsonNode review) {
        return survey.answers("/responses/" + response + "/sheet/acceptance", body(review));
    }

    private static String body(JsonNode review) {
        return "{\"review\": \"" + review.get("id").asString() + "\"}";
    }

    private JsonNode content(String item) {
        return StreamSupport.stream(survey.read(response).get("answers").spliterator(), false)
                .filter(answer -> answer.get("item").asString().equals(item))
                .findFirst()
                .orElseThrow()
                .get("content");
    }

    private static List<String> reasons(JsonNode review) {
        return StreamSupport.stream(review.get("unreadable").spliterator(), false)
                .map(cell -> cell.get("reason").asString())
                .toList();
    }

    private static void assertUnreadable(JsonNode review, String address, String reason, String text) {
        assertThat(review.get("changes")).isEmpty();
        assertThat(review.at("/unreadable/0/address").asString()).isEqualTo(address);
        assertThat(review.at("/unreadable/0/item").asString()).isEqualTo("D1-1");
        assertThat(review.at("/unreadable/0/text").asString()).isEqualTo(text);
        assertThat(reasons(review)).containsExactly(reason);
    }

    private static void refused(Api.Answer answer, int status, String type) {
        assertThat(answer.text()).contains("urn:yui:problem:" + type + "\"");
        assertThat(answer.status()).isEqualTo(status);
    }
}
