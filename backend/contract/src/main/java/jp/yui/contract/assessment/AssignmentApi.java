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

/** Who of a town answers which item (担当の割り振り). Everybody who may answer may still answer everything. */
@HttpExchange("/api/t/{tenant}/assessment")
@Tag(name = "assessment")
public interface AssignmentApi {

    /** Who of the town takes part, and the caller among them. */
    @Operation(summary = "People of the town who take part")
    @GetExchange("/respondents")
    Respondents respondents(@PathVariable("tenant") TenantKey tenant);

    /** Names the caller's own department, so that colleagues find the caller. */
    @Operation(summary = "Name one's own department")
    @Idempotent
    @PostExchange("/respondents/me")
    Respondents introduce(@PathVariable("tenant") TenantKey tenant, @Valid @RequestBody DepartmentDraft department);

    /** The items of a response that somebody is meant to answer, in the framework's order. */
    @Operation(summary = "Who is meant to answer which item")
    @GetExchange("/responses/{id}/assignments")
    List<Assignment> assignments(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /**
     * Gives items to a department or a person; the last plan counts. 422 {@code unknown-item} or {@code unknown-person}; 409
     * {@code wrong-transition} before the town has begun and after the response was accepted.
     */
    @Operation(summary = "Assign items")
    @Idempotent
    @PostExchange("/responses/{id}/assignments")
    List<Assignment> assign(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @Valid @RequestBody AssignmentOrder order);

    /** Drafts in which open items wait for the caller or the caller's department. */
    @Operation(summary = "Open items of the caller")
    @GetExchange("/assignments/mine")
    List<OpenItems> mine(@PathVariable("tenant") TenantKey tenant);
}
