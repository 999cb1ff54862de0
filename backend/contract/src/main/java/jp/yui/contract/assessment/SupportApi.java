package jp.yui.contract.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.benchmark.BenchmarkApi;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Whom the owner of a round should help, and why: from how far its municipalities are, and from accepted answers alone.
 * 404 {@code round-not-found} for everybody but the owner.
 */
@HttpExchange("/api/t/{tenant}/assessment/results/rounds/{id}")
@Tag(name = "assessment")
public interface SupportApi {

    /** Municipalities with at least one reason, most points first (ADR 0022); also as {@code text/csv} and as XLSX. */
    @Operation(summary = "Municipalities that need support, with their reasons")
    @GetExchange(
            value = "/needs",
            accept = {"application/json", "text/csv", BenchmarkApi.XLSX})
    List<SupportNeed> needs(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** Municipalities that can be compared with an earlier year, the largest rise first; also as CSV and as XLSX. */
    @Operation(summary = "How far municipalities moved since an earlier year, over comparable items")
    @GetExchange(
            value = "/movers",
            accept = {"application/json", "text/csv", BenchmarkApi.XLSX})
    List<Mover> movers(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);
}
