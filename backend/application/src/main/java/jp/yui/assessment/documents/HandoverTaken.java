package jp.yui.assessment.documents;

import java.util.UUID;
import jp.yui.platform.TenantEvent;

/** Somebody took the handover pack of a response, with everything that the town wrote in it. */
record HandoverTaken(UUID tenant, UUID response) implements TenantEvent {

    @Override
    public String action() {
        return "assessment.handover-taken";
    }

    @Override
    public String object() {
        return response.toString();
    }
}
