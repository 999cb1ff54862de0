package jp.yui.assessment.results;

import java.util.Map;
import java.util.UUID;
import jp.yui.contract.assessment.SnapshotTaken;
import jp.yui.platform.TenantEvent;

/** Means over towns were frozen and can be read by every tenant from now on. */
record SnapshotWasTaken(UUID tenant, SnapshotTaken snapshot) implements TenantEvent {

    @Override
    public String action() {
        return "assessment.snapshot-taken";
    }

    @Override
    public String object() {
        return snapshot.framework() + "/" + snapshot.fiscalYear().value() + "/" + snapshot.serial();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("demo", snapshot.demo());
    }
}
