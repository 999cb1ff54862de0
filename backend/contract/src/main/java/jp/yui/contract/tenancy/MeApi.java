package jp.yui.contract.tenancy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The caller about themselves; the only address outside a tenant. */
@HttpExchange("/api/me")
@Tag(name = "tenancy")
public interface MeApi {

    /** Name and memberships of the caller, as of now. */
    @Operation(summary = "Name and memberships of the caller, as of now")
    @GetExchange
    Me me();
}
