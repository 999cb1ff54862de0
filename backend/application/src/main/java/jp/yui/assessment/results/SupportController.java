package jp.yui.assessment.results;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.Mover;
import jp.yui.contract.assessment.SupportApi;
import jp.yui.contract.assessment.SupportNeed;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.springframework.web.bind.annotation.RestController;

/** Serves whom to help, and who moved. */
@RestController
class SupportController implements SupportApi {

    private final Support support;

    SupportController(Support support) {
        this.support = support;
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<SupportNeed> needs(TenantKey tenant, UUID id) {
        return support.needs(id);
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<Mover> movers(TenantKey tenant, UUID id) {
        return support.movers(id);
    }
}
