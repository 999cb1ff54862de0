package jp.yui.assessment.sheets;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;
import jp.yui.contract.Idempotent;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.SheetApi;
import jp.yui.contract.assessment.SheetReview;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.apache.poi.ss.usermodel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Gives out and takes sheets; apart from the contract's interface because files look different to its two sides. */
@RestController
@Tag(name = "assessment")
class SheetFileController {

    private static final String SHEET = "/api/t/{tenant}/assessment/responses/{id}/sheet";

    private final Sheets sheets;

    SheetFileController(Sheets sheets) {
        this.sheets = sheets;
    }

    @Operation(summary = "A response as an Excel sheet to fill in offline")
    @GetMapping(path = SHEET, produces = SheetApi.XLSX)
    @Allow(Permission.ASSESSMENT_READ)
    public ResponseEntity<byte[]> download(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id) {
        return file("yui-answers-" + tenant + ".xlsx", sheets.forAnswers(tenant, id));
    }

    @Operation(summary = "Review a filled-in Excel sheet of at most 5 MB; no answer is saved yet")
    @PostMapping(
            path = SHEET,
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Idempotent(keyRequired = false)
    @Allow({Permission.ASSESSMENT_ANSWER, Permission.ASSESSMENT_PROXY})
    public SheetReview upload(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @RequestPart("file") MultipartFile file)
            throws IOException {
        sheets.refuseUnlessWritable(id);
        try (Workbook workbook = SheetFile.open(file.getBytes())) {
            return sheets.review(tenant, id, workbook);
        }
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SheetApi.XLSX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
