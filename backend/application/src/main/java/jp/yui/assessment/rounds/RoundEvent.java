package jp.yui.assessment.rounds;

import java.util.Map;
import java.util.UUID;
import jp.yui.platform.TenantEvent;

/** Something happened to a round: it was planned, changed, opened, closed or reopened, or a deadline was moved. */
record RoundEvent(UUID tenant, UUID round, String what, Map<String, Object> detail) implements TenantEvent {

    @Override
    public String action() {
        return "assessment.round-" + what;
    }

    @Override
    public String object() {
        return round.toString();
    }
}
