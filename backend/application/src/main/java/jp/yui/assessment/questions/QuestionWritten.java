package jp.yui.assessment.questions;

import java.util.Map;
import java.util.UUID;
import jp.yui.platform.TenantEvent;

/** Somebody wrote a line about an item, on the side of this tenant; which line, never what it says. */
record QuestionWritten(UUID tenant, UUID response, String item, int seq) implements TenantEvent {

    @Override
    public String action() {
        return "assessment.question-written";
    }

    @Override
    public String object() {
        return response.toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("item", item, "seq", seq);
    }
}
