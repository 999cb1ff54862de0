package jp.yui.assessment.responses;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.yui.contract.assessment.ResponseAction;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.platform.TenantEvent;
import org.springframework.modulith.NamedInterface;

/** A response took a step from a state, in the tenant whose person took it. */
@NamedInterface("events")
public record ResponseStepped(UUID tenant, UUID response, ResponseAction step, ResponseState from, int seq)
        implements TenantEvent {

    @Override
    public String action() {
        return "assessment.response-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String object() {
        return response.toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("seq", seq);
    }
}
