package jp.yui.contract.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.yui.contract.TenantKey;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** A tenant's audit trail, for its administrators; in tenant {@code yui} the platform's, for operators. */
@HttpExchange("/api/t/{tenant}/audit")
@Tag(name = "audit")
public interface AuditApi {

    /**
     * Entries, newest first.
     *
     * @param before only entries with a lower number than this; for the next page pass the last number received
     * @param limit how many at most, 1 to 200
     */
    @Operation(summary = "Entries of the audit trail, newest first")
    @GetExchange("/entries")
    List<AuditEntry> entries(
            @PathVariable("tenant") TenantKey tenant,
            @RequestParam(name = "before", required = false) @Nullable Long before,
            @RequestParam(name = "limit", defaultValue = "50") int limit);

    /** Recomputes the whole chain and compares it with the last anchor outside the database. */
    @Operation(summary = "Verify the chain against its last anchor")
    @GetExchange("/verification")
    AuditVerification verify(@PathVariable("tenant") TenantKey tenant);
}
