package jp.yui.contract.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.yui.contract.TenantKey;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The published frameworks (診断モデル); readable in every tenant. */
@HttpExchange("/api/t/{tenant}/assessment/frameworks")
@Tag(name = "assessment")
public interface FrameworkApi {

    /** Published frameworks, newest first. */
    @Operation(summary = "Published frameworks, newest first")
    @GetExchange
    List<FrameworkSummary> frameworks(@PathVariable("tenant") TenantKey tenant);

    /** One framework, whole; 404 {@code not-found} for an unknown code. */
    @Operation(summary = "One framework with all its texts")
    @GetExchange("/{code}")
    Framework framework(@PathVariable("tenant") TenantKey tenant, @PathVariable("code") String code);
}
