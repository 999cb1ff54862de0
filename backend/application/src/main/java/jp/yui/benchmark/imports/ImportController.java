package jp.yui.benchmark.imports;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.benchmark.Acceptance;
import jp.yui.contract.benchmark.ImportApi;
import jp.yui.contract.benchmark.ImportReview;
import jp.yui.contract.benchmark.ImportSummary;
import jp.yui.contract.benchmark.Release;
import jp.yui.contract.benchmark.Resolutions;
import jp.yui.contract.benchmark.Withdrawal;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Serves imports and releases to operators. */
@RestController
class ImportController implements ImportApi {

    private final Imports imports;
    private final Releases releases;

    ImportController(Imports imports, Releases releases) {
        this.imports = imports;
        this.releases = releases;
    }

    @Override
    @Allow(Permission.BENCHMARK_IMPORT)
    public List<ImportSummary> imports(TenantKey tenant) {
        return imports.newestFirst();
    }

    @Override
    @Allow(Permission.BENCHMARK_IMPORT)
    public ImportReview review(TenantKey tenant, UUID id) {
        return imports.review(id);
    }

    @Override
    @Allow(Permission.BENCHMARK_IMPORT)
    public ImportReview resolve(TenantKey tenant, UUID id, @Nullable String etag, Resolutions resolutions) {
        return imports.resolve(id, etag, resolutions.resolutions());
    }

    @Override
    @Allow(Permission.BENCHMARK_IMPORT)
    public Acceptance accept(TenantKey tenant, UUID id, @Nullable String etag) {
        return imports.accept(id, etag);
    }

    @Override
    @Allow(Permission.BENCHMARK_IMPORT)
    public ImportReview discard(TenantKey tenant, UUID id, @Nullable String etag) {
        return imports.discard(id, etag);
    }

    @Override
    @Allow(Permission.BENCHMARK_IMPORT)
    public List<Release> releases(TenantKey tenant) {
        return releases.newestFirst();
    }

    @Override
    @Allow(Permission.BENCHMARK_IMPORT)
    public Release withdraw(TenantKey tenant, UUID id, Withdrawal withdrawal) {
        return releases.withdraw(id, withdrawal.reason());
    }
}
