package jp.yui.assessment.results;

import java.util.List;
import java.util.Map;
import jp.yui.assessment.frameworks.Frameworks;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.Aggregates;
import jp.yui.contract.assessment.PublishedSnapshot;
import jp.yui.contract.assessment.SnapshotOrder;
import jp.yui.contract.assessment.SnapshotTaken;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes means over towns and shows what is frozen. */
@Service
@Transactional
class Publishing {

    private final Snapshots snapshots;
    private final Frameworks frameworks;
    private final ApplicationEventPublisher events;

    Publishing(Snapshots snapshots, Frameworks frameworks, ApplicationEventPublisher events) {
        this.snapshots = snapshots;
        this.frameworks = frameworks;
        this.events = events;
    }

    @Transactional(readOnly = true)
    Aggregates newest(String framework, FiscalYear year) {
        return snapshots
                .newest(framework, year)
                .orElseThrow(() -> new Problem.NotFound("no-snapshot", "Nothing is published of " + framework));
    }

    @Transactional(readOnly = true)
    List<PublishedSnapshot> published() {
        return snapshots.published();
    }

    SnapshotTaken take(SnapshotOrder order) {
        refuseUnknown(order.framework());
        SnapshotTaken taken = snapshots
                .take(order, TenantScope.person().name())
                .map(serial -> new SnapshotTaken(order.framework(), order.fiscalYear(), order.demo(), serial))
                .orElseThrow(() -> new Problem.Unprocessable(
                        "too-few-new", "Too few towns have submitted since the last snapshot", Map.of()));
        events.publishEvent(new SnapshotWasTaken(TenantScope.grant().tenant(), taken));
        return taken;
    }

    /** Takes what is due by the clock of the database; every one of them is in the audit trail. */
    List<SnapshotTaken> takeDue() {
        List<SnapshotTaken> taken = snapshots.takeDue();
        taken.forEach(one ->
                events.publishEvent(new SnapshotWasTaken(TenantScope.grant().tenant(), one)));
        return taken;
    }

    private void refuseUnknown(String framework) {
        if (frameworks.find(framework).isEmpty()) {
            throw new Problem.Unprocessable(
                    "unknown-framework", "No published framework: " + framework, Map.of("framework", framework));
        }
    }
}
