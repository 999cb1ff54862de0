package jp.yui.tenancy;

import java.util.List;
import jp.yui.contract.TenantKey;
import jp.yui.contract.tenancy.AdministratorApi;
import jp.yui.contract.tenancy.AdministratorCount;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.springframework.web.bind.annotation.RestController;

/** Serves the counts of administrators to everybody in the tenant: a warning that only the last one sees warns nobody. */
@RestController
class AdministratorController implements AdministratorApi {

    private final Administrators administrators;

    AdministratorController(Administrators administrators) {
        this.administrators = administrators;
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<AdministratorCount> administrators(TenantKey tenant) {
        return administrators.counts();
    }
}
