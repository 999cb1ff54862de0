package jp.yui.procurement.systems;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.Revision;
import jp.yui.contract.TenantKey;
import jp.yui.contract.procurement.SystemApi;
import jp.yui.contract.procurement.SystemContract;
import jp.yui.contract.procurement.SystemDraft;
import jp.yui.contract.procurement.SystemRegister;
import jp.yui.contract.procurement.SystemType;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import jp.yui.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Serves a town the list of its systems. */
@RestController
class SystemController implements SystemApi {

    private final Systems systems;

    SystemController(Systems systems) {
        this.systems = systems;
    }

    @Override
    @Allow(Permission.PROCUREMENT_READ)
    public SystemRegister register(TenantKey tenant) {
        return systems.register();
    }

    @Override
    @Allow(Permission.PROCUREMENT_READ)
    public List<SystemType> types(TenantKey tenant) {
        return systems.types();
    }

    @Override
    @Allow(Permission.PROCUREMENT_READ)
    public SystemContract system(TenantKey tenant, UUID id) {
        return systems.system(id);
    }

    @Override
    @Allow(Permission.PROCUREMENT_RECORD)
    public SystemContract record(TenantKey tenant, SystemDraft draft) {
        return systems.record(draft);
    }

    @Override
    @Allow(Permission.PROCUREMENT_RECORD)
    public SystemContract change(TenantKey tenant, UUID id, @Nullable Revision revision, SystemDraft draft) {
        return systems.change(id, Problem.RevisionMissing.unless(revision), draft);
    }

    @Override
    @Allow(Permission.PROCUREMENT_RECORD)
    public SystemContract remove(TenantKey tenant, UUID id) {
        return systems.remove(id);
    }
}
