package jp.yui.assessment.documents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.yui.assessment.documents.Documents.Given;
import jp.yui.assessment.documents.Documents.Told;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.Submission;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the papers of an assessment as files, in the language asked for. */
@RestController
@RequestMapping("/api/t/{tenant}/assessment")
@Tag(name = "assessment")
class DocumentController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String JAPANESE = "JA";

    private final Documents documents;
    private final Pdf pdf;

    DocumentController(Documents documents, Pdf pdf) {
        this.documents = documents;
        this.pdf = pdf;
    }

    @GetMapping(path = "/results/{response}/mayor.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The result on one page for the mayor")
    @Allow(Permission.ASSESSMENT_READ)
    public ResponseEntity<byte[]> mayor(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("response") UUID response,
            @RequestParam(name = "language", defaultValue = JAPANESE) Language language) {
        Told told = documents.result(response);
        Words words = Words.in(language);
        Markup page = MayorPage.of(told.result(), told.framework(), words);
        return file("yui-mayor.pdf", pdf.of(page, words, title("mayor-title", told, words)));
    }

    @GetMapping(path = "/results/{response}/council.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The result as a paper for the council")
    @Allow(Permission.ASSESSMENT_READ)
    public ResponseEntity<byte[]> council(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("response") UUID response,
            @RequestParam(name = "language", defaultValue = JAPANESE) Language language) {
        Told told = documents.result(response);
        Words words = Words.in(language);
        Markup page = CouncilPaper.of(told.result(), told.framework(), words);
        return file("yui-council.pdf", pdf.of(page, words, title("council-title", told, words)));
    }

    @GetMapping(path = "/results/{response}/receipt.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The receipt of the newest submission")
    @Allow(Permission.ASSESSMENT_READ)
    public ResponseEntity<byte[]> receipt(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("response") UUID response,
            @RequestParam(name = "language", defaultValue = JAPANESE) Language language) {
        Submission submission = documents.newestSubmission(response);
        Words words = Words.in(language);
        return file("yui-receipt.pdf", pdf.of(Receipt.of(submission, words), words, words.say("receipt-title")));
    }

    @GetMapping(path = "/results/{response}/answers.xlsx", produces = XLSX)
    @Operation(summary = "All answers as an Excel workbook")
    @Allow(Permission.ASSESSMENT_READ)
    public ResponseEntity<byte[]> answers(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("response") UUID response,
            @RequestParam(name = "language", defaultValue = JAPANESE) Language language) {
        Given given = documents.answers(response);
        return file("yui-answers.xlsx", AnswerWorkbook.of(given.answers(), given.framework(), Words.in(language)));
    }

    @GetMapping(path = "/frameworks/{code}/blank.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The blank framework on paper")
    @Allow(Permission.ASSESSMENT_READ)
    public ResponseEntity<byte[]> blankPaper(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("code") String code,
            @RequestParam(name = "language", defaultValue = JAPANESE) Language language) {
        var framework = documents.framework(code);
        Words words = Words.in(language);
        return file(
                "yui-framework.pdf",
                pdf.of(
                        FrameworkPaper.of(framework, words),
                        words,
                        words.say("blank-title", words.pick(framework.name()))));
    }

    @GetMapping(path = "/frameworks/{code}/blank.xlsx", produces = XLSX)
    @Operation(summary = "The blank framework as an Excel workbook")
    @Allow(Permission.ASSESSMENT_READ)
    public ResponseEntity<byte[]> blankWorkbook(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("code") String code,
            @RequestParam(name = "language", defaultValue = JAPANESE) Language language) {
        return file("yui-framework.xlsx", FrameworkWorkbook.of(documents.framework(code), Words.in(language)));
    }

    private static String title(String kind, Told told, Words words) {
        return words.say(kind, told.result().name(), words.year(told.result().fiscalYear()));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
