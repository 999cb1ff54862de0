package jp.yui.assessment.people;

import java.util.UUID;
import jp.yui.platform.TenantEvent;

/** A deputy was named or revoked. */
record DeputyEvent(UUID tenant, UUID deputy, String what) implements TenantEvent {

    @Override
    public String action() {
        return "assessment.deputy-" + what;
    }

    @Override
    public String object() {
        return deputy.toString();
    }
}
