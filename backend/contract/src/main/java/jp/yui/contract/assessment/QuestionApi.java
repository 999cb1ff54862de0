package jp.yui.contract.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.Idempotent;
import jp.yui.contract.TenantKey;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Questions about items (質問): a town asks, the owner of the round answers; lines are added and never changed, and neither the
 * answers of the town nor another town's questions come with them.
 *
 * <p>422 {@code nothing-said} for a line without text that settles nothing, {@code unknown-item}; 409 {@code wrong-transition}
 * before the town has begun, {@code nothing-asked} where the owner would speak first, {@code nobody-to-ask} in a round of the
 * town's own.
 */
@HttpExchange("/api/t/{tenant}/assessment")
@Tag(name = "assessment")
public interface QuestionApi {

    /** The town's threads of a response, in the framework's order. */
    @Operation(summary = "Questions of a response, for the town")
    @GetExchange("/responses/{id}/questions")
    List<QuestionThread> asked(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** The town asks, or writes once more. */
    @Operation(summary = "Ask about an item")
    @Idempotent
    @PostExchange("/responses/{id}/questions/{item}")
    QuestionThread ask(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("item") String item,
            @Valid @RequestBody QuestionDraft draft);

    /** The caller has read the town's thread up to here. */
    @Operation(summary = "Note what was read")
    @Idempotent
    @PostExchange("/responses/{id}/questions/{item}/reading")
    QuestionThread read(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("item") String item,
            @Valid @RequestBody QuestionReading reading);

    /** What towns have asked in rounds of this tenant and nobody has answered yet, oldest first. */
    @Operation(summary = "Open questions of all rounds of this tenant")
    @GetExchange("/questions")
    List<OpenQuestion> open(@PathVariable("tenant") TenantKey tenant);

    /** A town's threads, for the owner of the round. */
    @Operation(summary = "Questions of a response, for the owner of the round")
    @GetExchange("/rounds/{id}/responses/{response}/questions")
    List<QuestionThread> received(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("response") UUID response);

    /** The owner of the round answers. */
    @Operation(summary = "Answer a question")
    @Idempotent
    @PostExchange("/rounds/{id}/responses/{response}/questions/{item}")
    QuestionThread answer(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @PathVariable("response") UUID response,
            @PathVariable("item") String item,
            @Valid @RequestBody QuestionDraft draft);
}
