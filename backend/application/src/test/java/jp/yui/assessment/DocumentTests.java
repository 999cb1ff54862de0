package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.TestDatabase;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Papers as people get them: read back with other programs than those that wrote them. */
@BackendTest
class DocumentTests {

    private static final List<String> LEVELS = List.of("0.5", "1", "2", "0", "1.5", "3", "1");

    @Autowired
    private Api api;

    private static Survey survey;
    private static Survey.Opened opened;

    @BeforeEach
    void submitOnce() {
        if (survey == null) {
            survey = new Survey(api);
            lastYear();
            opened = survey.open();
            answer();
            survey.answers("/responses/" + opened.response() + "/approval-request", "{}");
            survey.approves("/responses/" + opened.response() + "/approval", "{\"reason\": \"\"}");
        }
    }

    @Test
    void fitsTheMayorsPageOnOneAndCanBeSearched() throws IOException {
        byte[] pdf = ofTown("/results/" + opened.response() + "/mayor.pdf", "mayor");
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(text(pdf)).contains("DX成熟度診断（令和8年度）", "総合レベル", "D9 セキュリティと信頼", "目の前の壁", "次の一手", "前年度");
        assertThat(fonts(pdf)).contains("BIZUDPGothic").doesNotContain(" no  no ");
    }

    @Test
    void tellsTheCouncilWhatEachFigureRestsOn() throws IOException {
        byte[] pdf = ofTown("/results/" + opened.response() + "/council.pdf", "council");
        assertThat(text(pdf)).contains("議会説明資料", "三つの壁", "ベンダー依存", "次の一手", "重みの影響");
    }

    @Test
    void givesAReceiptWithHashNameAndMoment() throws IOException {
        byte[] pdf = ofOwner("/results/" + opened.response() + "/receipt.pdf", "receipt");
        String hash = api.get(
                        Survey.base(survey.prefecture()) + "/rounds/" + opened.round() + "/responses/"
                                + opened.response() + "/submission",
                        survey.staff())
                .json()
                .get("hash")
                .asString();
        assertThat(text(pdf).replaceAll("\\s", "")).contains(hash, "提出受付票", "期限内の提出", "JST");
        assertThat(pages(pdf)).isEqualTo(1);
    }

    @Test
    void writesEnglishWhereAsked() throws IOException {
        byte[] pdf = ofTown("/results/" + opened.response() + "/mayor.pdf?language=EN", "mayor-en");
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(text(pdf)).contains("one page for the", "mayor", "The wall in front", "Next steps");
    }

    @Test
    void exportsAllAnswersAndNothingAsAFormula() throws IOException {
        try (var workbook = new XSSFWorkbook(
                new ByteArrayInputStream(ofTown("/results/" + opened.response() + "/answers.xlsx", "answers")))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(45);
            assertThat(sheet.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(0.5);
            var note = sheet.getRow(1).getCell(7);
            assertThat(note.getCellType()).isEqualTo(CellType.STRING);
            assertThat(note.getStringCellValue()).isEqualTo("=1+1");
            assertThat(note.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void givesTheOwnerTheSubmittedAnswers() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(
                ofOwner("/results/" + opened.response() + "/answers.xlsx", "answers-owner")))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(4).getNumericCellValue())
                    .isEqualTo(0.5);
        }
    }

    @Test
    void printsTheBlankFramework() throws IOException {
        byte[] pdf = ofTown("/frameworks/YUI-2026.1/blank.pdf", "framework");
        assertThat(text(pdf)).contains("D1-1", "D9-5", "根拠になるもの", "全課長の会議");
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(ofTown("/frameworks/YUI-2026.1/blank.xlsx", "framework")))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(45);
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(4).getStringCellValue())
                    .isEqualTo("レベル0");
        }
    }

    @Test
    void refusesTheOwnerBeforeTheFirstSubmission() {
        for (String paper : List.of("mayor.pdf", "council.pdf", "receipt.pdf", "answers.xlsx")) {
            assertThat(api.get(
                                    Survey.base(survey.prefecture()) + "/results/" + opened.neighbours() + "/" + paper,
                                    survey.staff())
                            .status())
                    .as(paper)
                    .isEqualTo(404);
        }
    }

    private void lastYear() {
        var before = survey.open();
        survey.submit(before.response(), "1");
        TestDatabase.execute("update assessment.submission set fiscal_year = 2025 where response_id = '%s'"
                .formatted(before.response()));
    }

    private void answer() {
        survey.answers("/responses/" + opened.response() + "/start", "{}");
        int count = 0;
        for (JsonNode answer : survey.read(opened.response()).get("answers")) {
            String level = LEVELS.get(count % LEVELS.size());
            String aim = count % 4 == 0 ? "4" : "null";
            Api.Answer saved = survey.save(opened.response(), answer.get("item").asString(), 0, """
                    {"state": "ANSWERED", "level": %s, "reason": "", "note": "=1+1", "evidence": [], "target": %s,
                     "targetYear": %s, "confirmed": true}
                    """.formatted(
                            level, aim, aim.equals("null") ? "null" : "2028"));
            assertThat(saved.status()).as(saved.text()).isEqualTo(200);
            count++;
        }
    }

    private byte[] ofTown(String path, String name) throws IOException {
        return file(Survey.base(survey.town()) + path, survey.editor(), name);
    }

    private byte[] ofOwner(String path, String name) throws IOException {
        return file(Survey.base(survey.prefecture()) + path, survey.staff(), name);
    }

    private byte[] file(String path, String token, String name) throws IOException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var answer = http.send(api.request(path, token).GET().build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            Files.createDirectories(Path.of("target/papers"));
            Files.write(
                    Path.of("target/papers", name + path.replaceAll("\\?.*", "").replaceAll(".*(?=\\.)", "")),
                    answer.body());
            return answer.body();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        return run(pdf, "pdftotext", "-enc", "UTF-8");
    }

    private static String fonts(byte[] pdf) throws IOException {
        return run(pdf, "pdffonts");
    }

    private static int pages(byte[] pdf) throws IOException {
        return Integer.parseInt(run(pdf, "pdfinfo")
                .lines()
                .filter(line -> line.startsWith("Pages:"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", ""));
    }

    private static String run(byte[] pdf, String... command) throws IOException {
        Path file = Files.createTempFile("paper", ".pdf");
        Path out = Files.createTempFile("paper", ".txt");
        Files.write(file, pdf);
        List<String> line = new java.util.ArrayList<>(List.of(command));
        line.add(file.toString());
        if (command[0].equals("pdftotext")) {
            line.add("-");
        }
        try {
            int code = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start()
                    .waitFor();
            assertThat(code).isZero();
            return Files.readString(out);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
