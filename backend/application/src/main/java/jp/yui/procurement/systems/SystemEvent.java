package jp.yui.procurement.systems;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.yui.platform.TenantEvent;

/** A town recorded, changed or removed a system; which one, never what stands in it. */
record SystemEvent(UUID tenant, UUID system, What what, long version) implements TenantEvent {

    /** What happened. */
    enum What {
        RECORDED,
        CHANGED,
        REMOVED
    }

    @Override
    public String action() {
        return "procurement.system-" + what.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String object() {
        return system.toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("version", version);
    }
}
