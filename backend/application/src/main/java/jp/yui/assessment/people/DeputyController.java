package jp.yui.assessment.people;

import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.Deputies;
import jp.yui.contract.assessment.Deputy;
import jp.yui.contract.assessment.DeputyApi;
import jp.yui.contract.assessment.DeputyDraft;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.springframework.web.bind.annotation.RestController;

/** Serves a town the deputies of its approvers. */
@RestController
class DeputyController implements DeputyApi {

    private final Substitutes substitutes;

    DeputyController(Substitutes substitutes) {
        this.substitutes = substitutes;
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public Deputies deputies(TenantKey tenant) {
        return substitutes.deputies();
    }

    @Override
    @Allow({Permission.ASSESSMENT_APPROVE, Permission.TENANT_ADMINISTER})
    public Deputy name(TenantKey tenant, DeputyDraft draft) {
        return substitutes.name(draft);
    }

    @Override
    @Allow({Permission.ASSESSMENT_APPROVE, Permission.TENANT_ADMINISTER})
    public Deputy revoke(TenantKey tenant, UUID id) {
        return substitutes.revoke(id);
    }
}
