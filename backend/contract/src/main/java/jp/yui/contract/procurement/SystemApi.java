package jp.yui.contract.procurement;

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
 * The systems that a town uses today (現行システム台帳).
 *
 * <p>What breaks a rule is refused with 422 {@code invalid-system}; {@code errors[]} has a pointer and a reason for each field:
 * {@code unknown-type}, {@code missing}, {@code ends-before-it-starts}, {@code odd-date}, {@code negative}, {@code too-large}.
 */
@HttpExchange("/api/t/{tenant}/procurement/systems")
@Tag(name = "procurement")
public interface SystemApi {

    /** All systems of this town, with sums. */
    @Operation(summary = "Systems of this town, by the end of their contracts")
    @GetExchange
    SystemRegister register(@PathVariable("tenant") TenantKey tenant);

    /** The kinds of systems to choose from, in the order of the offices. */
    @Operation(summary = "Kinds of systems")
    @GetExchange("/types")
    List<SystemType> types(@PathVariable("tenant") TenantKey tenant);

    /** One system; the entity tag is its version. */
    @Operation(summary = "One system")
    @GetExchange("/{id}")
    SystemContract system(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** Records a system. */
    @Operation(summary = "Record a system")
    @Idempotent
    @PostExchange
    SystemContract record(@PathVariable("tenant") TenantKey tenant, @Valid @RequestBody SystemDraft draft);

    /** Changes a system; 428 without {@code If-Match}, 412 {@code stale} with {@code current}. */
    @Operation(summary = "Change a system")
    @PutExchange("/{id}")
    SystemContract change(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable Revision revision,
            @Valid @RequestBody SystemDraft draft);

    /** Takes a system off the list, because it is used no more or was recorded by mistake. */
    @Operation(summary = "Take a system off the list")
    @Idempotent
    @PostExchange("/{id}/removal")
    SystemContract remove(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);
}
