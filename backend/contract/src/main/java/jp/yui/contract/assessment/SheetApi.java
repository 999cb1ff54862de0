package jp.yui.contract.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import jp.yui.contract.Idempotent;
import jp.yui.contract.TenantKey;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Answering offline: a sheet is downloaded with {@code GET …/responses/{id}/sheet} as {@link #XLSX}, filled in, and uploaded with
 * {@code POST …/responses/{id}/sheet} (form field {@code file}, at most 5 MB). That gives a {@link SheetReview} and saves no
 * answer; accepting the review does.
 *
 * <p>A sheet is refused as a whole with 422: {@code sheet-of-another-response} (tenant, response or round),
 * {@code sheet-of-another-framework}, {@code sheet-with-macros}, {@code sheet-with-external-links}, {@code sheet-encrypted},
 * {@code sheet-in-old-format}, {@code sheet-too-large}, {@code not-a-workbook}, {@code not-an-answer-sheet}.
 */
@HttpExchange("/api/t/{tenant}/assessment/responses")
@Tag(name = "assessment")
public interface SheetApi {

    /** Media type of a sheet. */
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Bytes that a sheet may have. */
    int LARGEST = 5 * 1024 * 1024;

    /**
     * Saves what a review of this response shows, once; what somebody else saved in between stays and is reported. 404
     * {@code sheet-review-not-found}, 409 {@code sheet-already-accepted}.
     */
    @Operation(summary = "Save what the review of a sheet shows")
    @Idempotent
    @PostExchange("/{id}/sheet/acceptance")
    SheetOutcome accept(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @Valid @RequestBody SheetAcceptance acceptance);
}
