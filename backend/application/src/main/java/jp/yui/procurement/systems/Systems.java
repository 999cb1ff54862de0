package jp.yui.procurement.systems;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yui.contract.Revision;
import jp.yui.contract.procurement.SystemContract;
import jp.yui.contract.procurement.SystemDraft;
import jp.yui.contract.procurement.SystemRegister;
import jp.yui.contract.procurement.SystemType;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import jp.yui.procurement.systems.SystemEvent.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A town keeps the list of its systems. */
@Service
@Transactional
class Systems {

    private final SystemRows rows;
    private final SystemTypes types;
    private final ApplicationEventPublisher events;

    Systems(SystemRows rows, SystemTypes types, ApplicationEventPublisher events) {
        this.rows = rows;
        this.types = types;
        this.events = events;
    }

    @Transactional(readOnly = true)
    SystemRegister register() {
        return new SystemRegister(rows.byEnd(), rows.totals(), rows.vendors());
    }

    @Transactional(readOnly = true)
    List<SystemType> types() {
        return types.all();
    }

    @Transactional(readOnly = true)
    SystemContract system(UUID id) {
        return rows.system(id);
    }

    SystemContract record(SystemDraft draft) {
        refuseFaults(draft);
        UUID id = rows.add(draft);
        rows.put(id, draft.cost());
        return done(id, What.RECORDED);
    }

    SystemContract change(UUID id, Revision seen, SystemDraft draft) {
        refuseFaults(draft);
        if (!rows.change(id, seen.version(), draft)) {
            throw new Problem.Stale("Somebody changed the system in between", Map.of("current", rows.system(id)));
        }
        rows.put(id, draft.cost());
        return done(id, What.CHANGED);
    }

    /** The record stays in the database, so that the trail can be followed; no list shows it again. */
    SystemContract remove(UUID id) {
        SystemContract last = rows.system(id);
        if (!rows.remove(id)) {
            throw SystemRows.notFound(id);
        }
        events.publishEvent(new SystemEvent(tenant(), id, What.REMOVED, last.version()));
        return last;
    }

    private SystemContract done(UUID id, What what) {
        SystemContract now = rows.system(id);
        events.publishEvent(new SystemEvent(tenant(), id, what, now.version()));
        return now;
    }

    private void refuseFaults(SystemDraft draft) {
        List<Fault> faults = new SystemRules(types.codes()).faults(draft);
        if (!faults.isEmpty()) {
            throw new Problem.Unprocessable(
                    "invalid-system",
                    "The record breaks a rule",
                    Map.of("errors", faults.stream().map(Systems::error).toList()));
        }
    }

    private static Map<String, String> error(Fault fault) {
        return Map.of("pointer", fault.field().pointer(), "detail", fault.reason());
    }

    private static UUID tenant() {
        return TenantScope.grant().tenant();
    }
}
