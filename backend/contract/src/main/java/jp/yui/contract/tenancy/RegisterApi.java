package jp.yui.contract.tenancy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.yui.contract.TenantKey;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The register of the 47 prefectures, the 1,741 municipalities and the fictional prefecture. */
@HttpExchange("/api/t/{tenant}/register")
@Tag(name = "tenancy")
public interface RegisterApi {

    /**
     * Bodies whose name, reading or code begins with or contains the text, best match first.
     *
     * @param query part of a name, a reading in hiragana or katakana, or the first digits of a code
     * @param limit how many at most, 1 to 100
     */
    @Operation(summary = "Search bodies by name, reading or code")
    @GetExchange("/bodies")
    List<LocalBody> search(
            @PathVariable("tenant") TenantKey tenant,
            @RequestParam("query") String query,
            @RequestParam(name = "limit", defaultValue = "20") int limit);

    /** All prefectures in code order, the fictional one last. */
    @Operation(summary = "All prefectures in code order")
    @GetExchange("/prefectures")
    List<LocalBody> prefectures(@PathVariable("tenant") TenantKey tenant);
}
