package jp.yui.contract.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import jp.yui.contract.Idempotent;
import jp.yui.contract.Revision;
import jp.yui.contract.TenantKey;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Files as evidence. One is added with {@code POST …/responses/{id}/answers/{item}/files} (form field {@code file}: PDF, XLSX, DOCX
 * or PNG, at most 10 MB, at most five for one answer and 100 MB for one response) and fetched with
 * {@code GET …/responses/{id}/files/{file}}, by the owner of the round with
 * {@code GET …/rounds/{id}/responses/{response}/files/{file}} once it was submitted; always as an attachment.
 *
 * <p>A file is refused with 422: {@code evidence-file-empty}, {@code evidence-file-too-large}, {@code evidence-file-kind},
 * {@code evidence-file-ending} (with {@code found}, the kind by content), {@code evidence-file-with-macros},
 * {@code evidence-file-old-or-locked}, {@code evidence-file-damaged}, {@code evidence-file-name},
 * {@code evidence-file-infected}; with 409: {@code evidence-files-full}, {@code evidence-room-full},
 * {@code evidence-file-there} (the same content stands with this answer). Of one that is not there: 404
 * {@code evidence-file-not-found}.
 */
@HttpExchange("/api/t/{tenant}/assessment/responses")
@Tag(name = "assessment")
public interface EvidenceApi {

    /** Says until when a file counts; 428 without {@code If-Match}, 412 {@code stale} with {@code current}. */
    @Operation(summary = "Say until when a file counts")
    @PutExchange("/{id}/files/{file}")
    EvidenceFile change(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("file") UUID file,
            @RequestHeader(name = "If-Match", required = false) @Nullable Revision revision,
            @Valid @RequestBody EvidenceExpiry expiry);

    /** Takes a file away from its answer; what was submitted with it keeps it. */
    @Operation(summary = "Take a file away from its answer")
    @Idempotent
    @PostExchange("/{id}/files/{file}/removal")
    EvidenceFile remove(
            @PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id, @PathVariable("file") UUID file);

    /** Puts a file of an own earlier submission with this answer, too. */
    @Operation(summary = "Carry a file of an earlier submission over")
    @Idempotent
    @PostExchange("/{id}/answers/{item}/files/carried")
    EvidenceFile carry(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("item") String item,
            @Valid @RequestBody CarriedFile carried);
}
