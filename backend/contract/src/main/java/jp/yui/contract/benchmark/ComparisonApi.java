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
 * What stands behind a position: one municipality item by item, one prefecture body by body, one item everywhere.
 *
 * <p>Computed from what the current edition froze: its releases, its bodies and their classes. Every list is also served as
 * {@code text/csv} and as XLSX. A fiscal year without an edition answers 404 with type {@code urn:yui:problem:no-edition},
 * a body or an item that the edition does not have with type {@code urn:yui:problem:not-found}.
 */
@HttpExchange(
        url = "/api/t/{tenant}/benchmark",
        accept = {"application/json", "text/csv", BenchmarkApi.XLSX})
@Tag(name = "benchmark")
public interface ComparisonApi {

    /** The items of one municipality beside those of the base, in published order. */
    @Operation(summary = "One municipality item by item against a base")
    @GetExchange("/municipalities/{code}/items")
    List<ItemComparison> items(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("code") LocalGovernmentCode code,
            @RequestParam("fiscalYear") FiscalYear fiscalYear,
            @RequestParam(name = "base", defaultValue = "NATION") Base base);

    /** The areas of the framework for one municipality beside those of the base, in published order. */
    @Operation(summary = "One municipality area by area against a base")
    @GetExchange("/municipalities/{code}/areas")
    List<AreaComparison> areas(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("code") LocalGovernmentCode code,
            @RequestParam("fiscalYear") FiscalYear fiscalYear,
            @RequestParam(name = "base", defaultValue = "NATION") Base base);

    /** One municipality in the current edition of every fiscal year that has one, oldest first. */
    @Operation(summary = "One municipality over the years")
    @GetExchange("/municipalities/{code}/history")
    List<YearPosition> history(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("code") LocalGovernmentCode code,
            @RequestParam(name = "base", defaultValue = "NATION") Base base);

    /**
     * The answers of the municipalities of a prefecture in code order.
     *
     * @param item answers this item only; the scored items if left out
     */
    @Operation(summary = "Answers of the municipalities of a prefecture")
    @GetExchange("/answers")
    List<MunicipalityAnswers> answers(
            @PathVariable("tenant") TenantKey tenant,
            @RequestParam("fiscalYear") FiscalYear fiscalYear,
            @RequestParam("prefecture") LocalGovernmentCode prefecture,
            @RequestParam(name = "item", required = false) @Nullable String item);

    /**
     * Rates of items by prefecture, in code order, then in published order.
     *
     * @param prefecture lists only this prefecture
     * @param item lists only this item
     */
    @Operation(summary = "Rates of items by prefecture")
    @GetExchange("/rates")
    List<ItemRate> rates(
            @PathVariable("tenant") TenantKey tenant,
            @RequestParam("fiscalYear") FiscalYear fiscalYear,
            @RequestParam(name = "prefecture", required = false) @Nullable LocalGovernmentCode prefecture,
            @RequestParam(name = "item", required = false) @Nullable String item);

    /**
     * How scores, or the values of one item, are spread within each population class; smallest class first, classes without
     * a body left out.
     *
     * @param prefecture counts only the municipalities of this prefecture
     * @param item the item whose values are meant; the score if left out
     */
    @Operation(summary = "Spread within each population class")
    @GetExchange("/classes")
    List<ClassSpread> classes(
            @PathVariable("tenant") TenantKey tenant,
            @RequestParam("fiscalYear") FiscalYear fiscalYear,
            @RequestParam(name = "prefecture", required = false) @Nullable LocalGovernmentCode prefecture,
            @RequestParam(name = "item", required = false) @Nullable String item);

    /** How many municipalities of the nation have which value of an item, lowest band first, without gaps. */
    @Operation(summary = "Distribution of one item over the municipalities of the nation")
    @GetExchange("/distribution")
    List<ValueBand> distribution(
            @PathVariable("tenant") TenantKey tenant,
            @RequestParam("fiscalYear") FiscalYear fiscalYear,
            @RequestParam("item") String item);

    /** One item in the current official edition of every fiscal year that has it, oldest first. */
    @Operation(summary = "One item over the years")
    @GetExchange("/item-years")
    List<ItemYear> itemYears(@PathVariable("tenant") TenantKey tenant, @RequestParam("item") String item);
}
