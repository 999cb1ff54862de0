package jp.yui.contract.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.Idempotent;
import jp.yui.contract.TenantKey;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Frozen means over many towns, the same for every reader; what could tell of a single town is not shown (04 §5). */
@HttpExchange("/api/t/{tenant}/assessment/aggregates")
@Tag(name = "assessment")
public interface AggregateApi {

    /** The newest snapshot; 404 {@code no-snapshot} before enough towns have submitted. */
    @Operation(summary = "Means over many towns, the newest snapshot")
    @GetExchange
    Aggregates aggregates(
            @PathVariable("tenant") TenantKey tenant,
            @RequestParam("framework") String framework,
            @RequestParam("fiscalYear") FiscalYear fiscalYear);

    /** What is published, the newest snapshot of each framework and year, the newest year first. */
    @Operation(summary = "Means over many towns that are published")
    @GetExchange("/snapshots")
    List<PublishedSnapshot> published(@PathVariable("tenant") TenantKey tenant);

    /** Takes the next snapshot, by the platform's operator; 422 {@code too-few-new} while too few towns have come. */
    @Operation(summary = "Freeze the means as submissions stand")
    @Idempotent
    @PostExchange("/snapshots")
    SnapshotTaken take(@PathVariable("tenant") TenantKey tenant, @Valid @RequestBody SnapshotOrder order);
}
