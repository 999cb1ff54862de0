package jp.yui.assessment.assignments;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yui.platform.TenantEvent;

/** Items of a response were given to somebody; which items, not to whom. */
record ItemsAssigned(UUID tenant, UUID response, List<String> items) implements TenantEvent {

    @Override
    public String action() {
        return "assessment.items-assigned";
    }

    @Override
    public String object() {
        return response.toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("items", items);
    }
}
