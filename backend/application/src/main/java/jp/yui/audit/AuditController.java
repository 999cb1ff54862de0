package jp.yui.audit;

import java.util.List;
import jp.yui.contract.TenantKey;
import jp.yui.contract.audit.AuditApi;
import jp.yui.contract.audit.AuditEntry;
import jp.yui.contract.audit.AuditVerification;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import jp.yui.platform.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Serves a tenant's audit trail to those responsible for it. */
@RestController
class AuditController implements AuditApi {

    private final AuditReading reading;

    AuditController(AuditReading reading) {
        this.reading = reading;
    }

    @Override
    @Allow(Permission.AUDIT_READ)
    public List<AuditEntry> entries(TenantKey tenant, @Nullable Long before, int limit) {
        return reading.entries(before, limit);
    }

    @Override
    @Report
    @Allow(Permission.AUDIT_READ)
    public AuditVerification verify(TenantKey tenant) {
        return reading.verify();
    }
}
