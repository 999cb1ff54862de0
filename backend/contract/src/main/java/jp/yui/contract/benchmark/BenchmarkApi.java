package jp.yui.contract.benchmark;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.TenantKey;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Positions computed from the current edition of a fiscal year; readable in every tenant.
 *
 * <p>Every list is also served as {@code text/csv} and as XLSX. A fiscal year without an edition answers 404 with type
 * {@code urn:yui:problem:no-edition}.
 */
@HttpExchange(
        url = "/api/t/{tenant}/benchmark",
        accept = {"application/json", "text/csv", BenchmarkApi.XLSX})
@Tag(name = "benchmark")
public interface BenchmarkApi {

    /** Media type of the Excel form of a table. */
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Editions, newest fiscal year first, then newest edition. */
    @Operation(summary = "Editions, newest first")
    @GetExchange("/editions")
    List<Edition> editions(@PathVariable("tenant") TenantKey tenant);

    /** The 47 prefectures in code order. */
    @Operation(summary = "The 47 prefectures with their T-scores")
    @GetExchange("/prefectures")
    List<PrefecturePosition> prefectures(
            @PathVariable("tenant") TenantKey tenant, @RequestParam("fiscalYear") FiscalYear fiscalYear);

    /**
     * Municipalities in code order.
     *
     * @param base what a figure is standardised against
     * @param prefecture lists only the municipalities of this prefecture; it does not change any figure
     */
    @Operation(summary = "Municipalities with their T-scores against a base")
    @GetExchange("/municipalities")
    List<MunicipalityPosition> municipalities(
            @PathVariable("tenant") TenantKey tenant,
            @RequestParam("fiscalYear") FiscalYear fiscalYear,
            @RequestParam(name = "base", defaultValue = "NATION") Base base,
            @RequestParam(name = "prefecture", required = false) @Nullable LocalGovernmentCode prefecture);

    /** The three standard correlations. */
    @Operation(summary = "The three standard correlations")
    @GetExchange("/correlations")
    List<Correlation> correlations(
            @PathVariable("tenant") TenantKey tenant, @RequestParam("fiscalYear") FiscalYear fiscalYear);

    /** The items of the edition with their national rates, in published order. */
    @Operation(summary = "Items with their national rates")
    @GetExchange("/items")
    List<Item> items(@PathVariable("tenant") TenantKey tenant, @RequestParam("fiscalYear") FiscalYear fiscalYear);
}
