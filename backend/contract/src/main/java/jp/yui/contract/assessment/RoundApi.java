package jp.yui.contract.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.Idempotent;
import jp.yui.contract.Revision;
import jp.yui.contract.TenantKey;
import jp.yui.contract.benchmark.BenchmarkApi;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Survey rounds (調査回) as their owner conducts them: a prefecture for its municipalities, or a town for itself.
 *
 * <p>A step that the state of things does not allow answers 409 {@code wrong-transition} with {@code state}.
 */
@HttpExchange("/api/t/{tenant}/assessment/rounds")
@Tag(name = "assessment")
public interface RoundApi {

    /** Rounds that this tenant owns, newest first. */
    @Operation(summary = "Rounds of this tenant, newest first")
    @GetExchange
    List<Round> rounds(@PathVariable("tenant") TenantKey tenant);

    /** Municipalities that a round of this tenant may ask, in code order. */
    @Operation(summary = "Municipalities that may be asked")
    @GetExchange("/municipalities")
    List<Askable> municipalities(@PathVariable("tenant") TenantKey tenant);

    /** One round; the entity tag is its version. */
    @Operation(summary = "One round")
    @GetExchange("/{id}")
    Round round(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** Plans a round; 422 {@code unknown-framework}, {@code closes-before-it-opens} or {@code not-ours} with {@code bodies}. */
    @Operation(summary = "Plan a round")
    @Idempotent
    @PostExchange
    Round plan(@PathVariable("tenant") TenantKey tenant, @Valid @RequestBody RoundDraft draft);

    /** Changes a round that is not open yet; 428 without {@code If-Match}, 412 when it is stale. */
    @Operation(summary = "Change a planned round")
    @PutExchange("/{id}")
    Round change(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable Revision revision,
            @Valid @RequestBody RoundDraft draft);

    /** Opens a planned round: its municipalities are invited. */
    @Operation(summary = "Open a round")
    @Idempotent
    @PostExchange("/{id}/opening")
    Round open(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** Closes an open round: nothing more is taken. */
    @Operation(summary = "Close a round")
    @Idempotent
    @PostExchange("/{id}/closing")
    Round close(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** Opens a closed round again; the reason is logged. */
    @Operation(summary = "Open a closed round again")
    @Idempotent
    @PostExchange("/{id}/reopening")
    Round reopen(
            @PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id, @Valid @RequestBody Reason reason);

    /** The municipalities of a round in code order, and how far each is. */
    @Operation(summary = "Progress board of a round")
    @GetExchange("/{id}/board")
    List<BoardRow> board(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** Accepts several submitted responses; all of them or none. */
    @Operation(summary = "Accept several responses")
    @Idempotent
    @PostExchange("/{id}/acceptances")
    List<BoardRow> acceptAll(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @Valid @RequestBody Acceptances acceptances);

    /** Gives one municipality more time. */
    @Operation(summary = "More time for one municipality")
    @Idempotent
    @PostExchange("/{id}/responses/{response}/extension")
    BoardRow extend(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("response") UUID response,
            @Valid @RequestBody Extension extension);

    /** Accepts a submitted response. */
    @Operation(summary = "Accept a response")
    @Idempotent
    @PostExchange("/{id}/responses/{response}/acceptance")
    BoardRow accept(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("response") UUID response);

    /** Sends a submitted response back with comments; 422 {@code deadline-needed} when the town could not answer any more. */
    @Operation(summary = "Return a response")
    @Idempotent
    @PostExchange("/{id}/responses/{response}/return")
    BoardRow sendBack(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("response") UUID response,
            @Valid @RequestBody Return back);

    /** Opens an accepted response again; the reason is logged. */
    @Operation(summary = "Open an accepted response again")
    @Idempotent
    @PostExchange("/{id}/responses/{response}/reopening")
    BoardRow reopenResponse(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("response") UUID response,
            @Valid @RequestBody Return back);

    /**
     * Hands what was entered on behalf of a municipality to it, as an immutable copy, once it has come onto the platform; from then on
     * it answers itself. 409 {@code not-joined} before.
     */
    @Operation(summary = "Hand a response to the municipality that came onto the platform")
    @Idempotent
    @PostExchange("/{id}/responses/{response}/transfer")
    BoardRow transfer(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("response") UUID response);

    /** What a town last submitted; 404 before. */
    @Operation(summary = "The newest submission of a response")
    @GetExchange("/{id}/responses/{response}/submission")
    Submission submission(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("response") UUID response);

    /** What both sides did with a response, oldest first; nothing of what happens inside the town. */
    @Operation(summary = "Steps of a response that both sides know")
    @GetExchange("/{id}/responses/{response}/history")
    List<ReviewStep> history(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("response") UUID response);

    /** The levels of each municipality's newest submission, in code order; also as {@code text/csv} and as XLSX. */
    @Operation(summary = "Levels of a round by municipality, dimension and item")
    @GetExchange(
            value = "/{id}/levels",
            accept = {"application/json", "text/csv", BenchmarkApi.XLSX})
    List<LevelRow> levels(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);
}
