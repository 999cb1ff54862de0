package jp.yui.assessment.results;

import java.util.List;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.AggregateApi;
import jp.yui.contract.assessment.Aggregates;
import jp.yui.contract.assessment.PublishedSnapshot;
import jp.yui.contract.assessment.SnapshotOrder;
import jp.yui.contract.assessment.SnapshotTaken;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.springframework.web.bind.annotation.RestController;

/** Serves frozen means, and freezes them. */
@RestController
class AggregateController implements AggregateApi {

    private final Publishing publishing;

    AggregateController(Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public Aggregates aggregates(TenantKey tenant, String framework, FiscalYear fiscalYear) {
        return publishing.newest(framework, fiscalYear);
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<PublishedSnapshot> published(TenantKey tenant) {
        return publishing.published();
    }

    @Override
    @Allow(Permission.ASSESSMENT_PUBLISH)
    public SnapshotTaken take(TenantKey tenant, SnapshotOrder order) {
        return publishing.take(order);
    }
}
