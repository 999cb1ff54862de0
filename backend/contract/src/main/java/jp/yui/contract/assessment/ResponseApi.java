package jp.yui.contract.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.Idempotent;
import jp.yui.contract.Revision;
import jp.yui.contract.TenantKey;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * A town's responses: answering, approval inside the town, submission.
 *
 * <p>A step that the state of things does not allow answers 409 {@code wrong-transition} with {@code state}; an answer or
 * submission after the deadline 409 {@code deadline-passed} with {@code dueAt}.
 */
@HttpExchange("/api/t/{tenant}/assessment/responses")
@Tag(name = "assessment")
public interface ResponseApi {

    /** Rounds that this town is asked in, newest first. */
    @Operation(summary = "Rounds that this town is asked in, newest first")
    @GetExchange
    List<ResponseSummary> responses(@PathVariable("tenant") TenantKey tenant);

    /** One response with every item and its history. */
    @Operation(summary = "One response with every item")
    @GetExchange("/{id}")
    Response response(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** Begins to answer. */
    @Operation(summary = "Begin to answer")
    @Idempotent
    @PostExchange("/{id}/start")
    ResponseSummary start(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /**
     * Saves one item; the entity tag is its version. 428 without {@code If-Match}, 412 {@code stale} with {@code current} (the
     * answer as it stands) when somebody saved in between, 422 {@code not-applicable-refused} or {@code unknown-item}.
     */
    @Operation(summary = "Save one answer")
    @PutExchange("/{id}/answers/{item}")
    Answer save(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("item") String item,
            @RequestHeader(name = "If-Match", required = false) @Nullable Revision revision,
            @Valid @RequestBody AnswerDraft draft);

    /** Asks an approver; 422 {@code items-open} with {@code items} while items are neither answered nor reasoned. */
    @Operation(summary = "Ask for approval")
    @Idempotent
    @PostExchange("/{id}/approval-request")
    ResponseSummary requestApproval(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** Approves and submits; 403 {@code approver-is-editor} for who saved last. */
    @Operation(summary = "Approve and submit")
    @Idempotent
    @PostExchange("/{id}/approval")
    Submission approve(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @Valid @RequestBody Approval approval);

    /** Approves and submits in the approver's place; 403 {@code not-deputy}, {@code approver-is-editor} for who saved last. */
    @Operation(summary = "Approve and submit as a deputy")
    @Idempotent
    @PostExchange("/{id}/deputy-approval")
    Submission approveAsDeputy(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** Sends it back to the editors. */
    @Operation(summary = "Refuse approval")
    @Idempotent
    @PostExchange("/{id}/refusal")
    ResponseSummary refuse(
            @PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id, @Valid @RequestBody Reason reason);

    /** Sends it back to the editors in the approver's place; 403 {@code not-deputy}. */
    @Operation(summary = "Refuse approval as a deputy")
    @Idempotent
    @PostExchange("/{id}/deputy-refusal")
    ResponseSummary refuseAsDeputy(
            @PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id, @Valid @RequestBody Reason reason);

    /** Takes it back, from approval or, before acceptance, from the owner of the round. */
    @Operation(summary = "Withdraw")
    @Idempotent
    @PostExchange("/{id}/withdrawal")
    ResponseSummary withdraw(
            @PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id, @Valid @RequestBody Reason reason);

    /**
     * Submits what a prefecture entered for a municipality that is not on the platform; 422 {@code items-open} as for an approval,
     * 409 {@code municipality-joined} once the municipality answers for itself.
     */
    @Operation(summary = "Submit on behalf of a municipality that is not on the platform")
    @Idempotent
    @PostExchange("/{id}/proxy-submission")
    Submission submitAsProxy(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @Valid @RequestBody Informant informant);

    /** What the prefecture had entered for this municipality; 404 {@code not-transferred} if nothing was handed over. */
    @Operation(summary = "What was entered on behalf of this municipality")
    @GetExchange("/{id}/transfer")
    Transfer transfer(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** Makes what was entered for the municipality its own submission, unchanged. */
    @Operation(summary = "Confirm what was entered on behalf of this municipality")
    @Idempotent
    @PostExchange("/{id}/confirmation")
    Submission confirm(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** Makes what was entered for the municipality its own draft, to correct it. */
    @Operation(summary = "Take over what was entered on behalf of this municipality")
    @Idempotent
    @PostExchange("/{id}/takeover")
    ResponseSummary takeOver(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** What was submitted, newest first. */
    @Operation(summary = "Submissions of a response, newest first")
    @GetExchange("/{id}/submissions")
    List<Submission> submissions(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);
}
