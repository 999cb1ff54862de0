package jp.yui.contract.benchmark;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.Idempotent;
import jp.yui.contract.TenantKey;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Imports of official files, from review to release; operators only, in tenant {@code yui}.
 *
 * <p>The upload itself is {@code POST /api/t/{tenant}/benchmark/imports} as multipart/form-data with {@code file} and
 * {@code fiscalYear}; it answers 202 with an {@link ImportReceipt}, 409 naming the earlier import of the same file, 413
 * above 20 MB. An {@code Idempotency-Key} is welcome and not required: the file's checksum and the import's state already
 * let nothing happen twice, but only with a key does a repetition get the first answer instead of 409.
 */
@HttpExchange("/api/t/{tenant}/benchmark")
@Tag(name = "benchmark")
public interface ImportApi {

    /** Imports, newest first. */
    @Operation(summary = "Imports, newest first")
    @GetExchange("/imports")
    List<ImportSummary> imports(@PathVariable("tenant") TenantKey tenant);

    /** One import with its review. */
    @Operation(summary = "One import with its review")
    @GetExchange("/imports/{id}")
    ImportReview review(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** Decides uncertain columns; 409 unless in REVIEW, 412 if changed since the etag, 422 if a column or body is unknown or taken. */
    @Operation(summary = "Decide uncertain columns")
    @Idempotent(keyRequired = false)
    @PostExchange("/imports/{id}/resolutions")
    ImportReview resolve(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String etag,
            @Valid @RequestBody Resolutions resolutions);

    /** Makes the import a release and freezes a new edition; 409 unless in REVIEW, 412 if changed since the etag or while columns are undecided. */
    @Operation(summary = "Accept an import: a new release and a new edition")
    @Idempotent(keyRequired = false)
    @PostExchange("/imports/{id}/acceptance")
    Acceptance accept(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String etag);

    /** Ends the import without a release; 409 unless in REVIEW, 412 if changed since the etag. */
    @Operation(summary = "Discard an import")
    @Idempotent(keyRequired = false)
    @PostExchange("/imports/{id}/discard")
    ImportReview discard(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String etag);

    /** Releases, newest first. */
    @Operation(summary = "Releases, newest first")
    @GetExchange("/releases")
    List<Release> releases(@PathVariable("tenant") TenantKey tenant);

    /** Withdraws a release; editions that used it say so and a new edition is frozen without it. */
    @Operation(summary = "Withdraw a release")
    @Idempotent(keyRequired = false)
    @PostExchange("/releases/{id}/withdrawal")
    Release withdraw(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @Valid @RequestBody Withdrawal withdrawal);
}
