package jp.yui.benchmark.editions;

import java.util.List;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.TenantKey;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.contract.benchmark.Correlation;
import jp.yui.contract.benchmark.Edition;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.MunicipalityPosition;
import jp.yui.contract.benchmark.PrefecturePosition;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Serves the figures of the current edition to everybody signed in, through any tenant they belong to. */
@RestController
class BenchmarkController implements BenchmarkApi {

    private final CurrentEdition current;
    private final Positions positions;
    private final FrozenTables tables;
    private final Revalidation revalidation;

    BenchmarkController(CurrentEdition current, Positions positions, FrozenTables tables, Revalidation revalidation) {
        this.current = current;
        this.positions = positions;
        this.tables = tables;
        this.revalidation = revalidation;
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<Edition> editions(TenantKey tenant) {
        return positions.editions();
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<PrefecturePosition> prefectures(TenantKey tenant, FiscalYear fiscalYear) {
        String edition = currentUnlessHeld(fiscalYear, null);
        return tables.of(edition, "prefectures", () -> positions.prefectures(edition));
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<MunicipalityPosition> municipalities(
            TenantKey tenant, FiscalYear fiscalYear, Base base, @Nullable LocalGovernmentCode prefecture) {
        String edition = currentUnlessHeld(fiscalYear, prefecture);
        return tables.of(
                edition,
                "municipalities " + base + " " + prefecture,
                () -> positions.municipalities(edition, base, prefecture));
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<Correlation> correlations(TenantKey tenant, FiscalYear fiscalYear) {
        String edition = currentUnlessHeld(fiscalYear, null);
        return tables.of(edition, "correlations", () -> positions.correlations(edition));
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<Item> items(TenantKey tenant, FiscalYear fiscalYear) {
        String edition = currentUnlessHeld(fiscalYear, null);
        return tables.of(edition, "items", () -> positions.items(edition));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_MODIFIED)
    void onNotModified(Revalidation.NotModified held) {}

    /** Enters the tenant and finds the edition; ends the request if the caller holds that edition already. */
    private String currentUnlessHeld(FiscalYear year, @Nullable LocalGovernmentCode prefecture) {
        String edition = current.of(year, prefecture);
        revalidation.endIfHeld(edition);
        return edition;
    }
}
