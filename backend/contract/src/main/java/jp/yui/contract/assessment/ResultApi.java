package jp.yui.contract.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What answers say: for a town of its own answers as they stand, for the owner of a round of what was submitted. */
@HttpExchange("/api/t/{tenant}/assessment/results")
@Tag(name = "assessment")
public interface ResultApi {

    /** The result of a response; 404 for the owner of a round before the first submission. */
    @Operation(summary = "The result of a response")
    @GetExchange("/{response}")
    Result result(@PathVariable("tenant") TenantKey tenant, @PathVariable("response") UUID response);
}
