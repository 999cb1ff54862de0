package jp.yui.contract.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import jp.yui.contract.Idempotent;
import jp.yui.contract.TenantKey;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Deputies of a town's approvers (承認代理). A deputy decides with {@code deputy-approval} and {@code deputy-refusal}. */
@HttpExchange("/api/t/{tenant}/assessment/deputies")
@Tag(name = "assessment")
public interface DeputyApi {

    /** Deputies of this town, the newest first. */
    @Operation(summary = "Deputies of the town")
    @GetExchange
    Deputies deputies(@PathVariable("tenant") TenantKey tenant);

    /**
     * Names a deputy; 422 {@code unknown-person}, {@code deputy-is-self}, {@code approves-already} or {@code deputy-period} for a
     * period that is over or ends before it begins.
     */
    @Operation(summary = "Name a deputy")
    @Idempotent
    @PostExchange
    Deputy name(@PathVariable("tenant") TenantKey tenant, @Valid @RequestBody DeputyDraft draft);

    /** Takes it back from now on; 409 {@code deputy-ended} when it is over or was taken back before. */
    @Operation(summary = "Revoke a deputy")
    @Idempotent
    @PostExchange("/{id}/revocation")
    Deputy revoke(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);
}
