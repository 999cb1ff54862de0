package jp.yui.assessment.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import jp.yui.assessment.evidence.EvidenceRows.Bytes;
import jp.yui.contract.Idempotent;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import jp.yui.platform.Report;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes and gives out the files themselves; apart from the contract's interface because files look different to its two sides. */
@RestController
@RequestMapping("/api/t/{tenant}/assessment")
@Tag(name = "assessment")
class EvidenceFileController {

    private final EvidenceFiles files;

    EvidenceFileController(EvidenceFiles files) {
        this.files = files;
    }

    @Operation(summary = "Add a file to an answer: PDF, XLSX, DOCX or PNG of at most 10 MB")
    @PostMapping(
            path = "/responses/{id}/answers/{item}/files",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Idempotent(keyRequired = false)
    @Allow({Permission.ASSESSMENT_ANSWER, Permission.ASSESSMENT_PROXY})
    public EvidenceFile add(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("item") String item,
            @RequestPart("file") MultipartFile file)
            throws IOException {
        files.refuseUnlessWritable(id);
        OfferedFile.refuseSize(file.getSize());
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return files.add(id, item, OfferedFile.of(name, file.getBytes()));
    }

    @Operation(summary = "A file of the town's own response, as an attachment")
    @GetMapping(path = "/responses/{id}/files/{file}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Report
    @Allow(Permission.ASSESSMENT_READ)
    public ResponseEntity<byte[]> ofTown(
            @PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id, @PathVariable("file") UUID file) {
        return attachment(files.ofTown(id, file));
    }

    @Operation(summary = "A file that was submitted to this round, as an attachment")
    @GetMapping(
            path = "/rounds/{id}/responses/{response}/files/{file}",
            produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Report
    @Allow(Permission.ASSESSMENT_READ)
    public ResponseEntity<byte[]> ofRound(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("response") UUID response,
            @PathVariable("file") UUID file) {
        return attachment(files.ofRound(id, response, file));
    }

    /** Never shown in the browser's window, never taken for something else, and if opened all the same, without a script. */
    private static ResponseEntity<byte[]> attachment(Bytes file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }
}
