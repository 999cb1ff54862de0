package jp.yui.assessment.results;

import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.Result;
import jp.yui.contract.assessment.ResultApi;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.springframework.web.bind.annotation.RestController;

/** Serves results. */
@RestController
class ResultController implements ResultApi {

    private final Results results;

    ResultController(Results results) {
        this.results = results;
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public Result result(TenantKey tenant, UUID response) {
        return results.result(response);
    }
}
