package jp.yui.contract.tenancy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.yui.contract.TenantKey;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Whether bodies would still have an administrator when one leaves (T6). */
@HttpExchange("/api/t/{tenant}/administrators")
@Tag(name = "tenancy")
public interface AdministratorApi {

    /**
     * The tenant itself first; for a prefecture then those of its municipalities, for the platform all others, the fewest
     * administrators first.
     */
    @Operation(summary = "How many administrators the tenant has, and those it looks after")
    @GetExchange
    List<AdministratorCount> administrators(@PathVariable("tenant") TenantKey tenant);
}
