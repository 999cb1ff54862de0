package jp.yui.assessment.frameworks;

import java.util.List;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.FrameworkApi;
import jp.yui.contract.assessment.FrameworkSummary;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import jp.yui.platform.Problem;
import org.springframework.web.bind.annotation.RestController;

/** Serves the published frameworks. */
@RestController
class FrameworkController implements FrameworkApi {

    private final Frameworks frameworks;

    FrameworkController(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<FrameworkSummary> frameworks(TenantKey tenant) {
        return frameworks.newestFirst();
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public Framework framework(TenantKey tenant, String code) {
        return frameworks
                .find(code)
                .orElseThrow(() -> new Problem.NotFound("not-found", "No published framework: " + code));
    }
}
