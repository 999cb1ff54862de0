package jp.yui.tenancy;

import java.util.List;
import jp.yui.contract.TenantKey;
import jp.yui.contract.tenancy.LocalBody;
import jp.yui.contract.tenancy.Permission;
import jp.yui.contract.tenancy.RegisterApi;
import jp.yui.platform.Allow;
import org.springframework.web.bind.annotation.RestController;

/** Serves the register within any tenant. */
@RestController
class RegisterController implements RegisterApi {

    private final Register register;

    RegisterController(Register register) {
        this.register = register;
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<LocalBody> search(TenantKey tenant, String query, int limit) {
        return register.search(query, limit);
    }

    @Override
    @Allow(Permission.BENCHMARK_READ)
    public List<LocalBody> prefectures(TenantKey tenant) {
        return register.prefectures();
    }
}
