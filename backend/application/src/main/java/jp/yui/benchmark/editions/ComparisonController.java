package jp.yui.benchmark.editions;

import java.util.List;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.TenantKey;
import jp.yui.contract.benchmark.AreaComparison;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.ClassSpread;
import jp.yui.contract.benchmark.ComparisonApi;
import jp.yui.contract.benchmark.ItemComparison;
import jp.yui.contract.benchmark.ItemRate;
import jp.yui.contract.benchmark.ItemYear;
import jp.yui.contract.benchmark.MunicipalityAnswers;
import jp.yui.contract.benchmark.ValueBand;
import jp.yui.contract.benchmark.YearPosition;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Serves what stands behind a position to everybody signed in, through any tenant they belong to. */
@RestController
class ComparisonController implements ComparisonApi {

    private final CurrentEdition current;
    private final Comparisons comparisons;

    ComparisonController(CurrentEdition current, Comparisons comparisons) {
        this.current = current;
        this.comparisons = comparisons;
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<ItemComparison> items(TenantKey tenant, LocalGovernmentCode code, FiscalYear fiscalYear, Base base) {
        return comparisons.items(current.of(fiscalYear, code.prefecture()), code, base);
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<AreaComparison> areas(TenantKey tenant, LocalGovernmentCode code, FiscalYear fiscalYear, Base base) {
        return comparisons.areas(current.of(fiscalYear, code.prefecture()), code, base);
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<YearPosition> history(TenantKey tenant, LocalGovernmentCode code, Base base) {
        return comparisons.years(code, base);
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<MunicipalityAnswers> answers(
            TenantKey tenant, FiscalYear fiscalYear, LocalGovernmentCode prefecture, @Nullable String item) {
        return comparisons.answers(current.of(fiscalYear, prefecture), prefecture, item);
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<ItemRate> rates(
            TenantKey tenant, FiscalYear fiscalYear, @Nullable LocalGovernmentCode prefecture, @Nullable String item) {
        return comparisons.rates(current.of(fiscalYear, prefecture), prefecture, item);
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<ClassSpread> classes(
            TenantKey tenant, FiscalYear fiscalYear, @Nullable LocalGovernmentCode prefecture, @Nullable String item) {
        return comparisons.classes(current.of(fiscalYear, prefecture), prefecture, item);
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<ValueBand> distribution(TenantKey tenant, FiscalYear fiscalYear, String item) {
        return comparisons.distribution(current.of(fiscalYear, null), item);
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<ItemYear> itemYears(TenantKey tenant, String item) {
        return comparisons.itemYears(item);
    }
}
