package jp.yui.assessment.responses;

import java.util.Map;
import java.util.UUID;
import jp.yui.platform.TenantEvent;

/** Somebody saved one answer; which item and version, never what was written. */
record AnswerSaved(UUID tenant, UUID response, String item, long version) implements TenantEvent {

    @Override
    public String action() {
        return "assessment.answer-saved";
    }

    @Override
    public String object() {
        return response.toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("item", item, "version", version);
    }
}
