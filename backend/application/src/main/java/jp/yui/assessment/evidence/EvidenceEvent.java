package jp.yui.assessment.evidence;

import java.util.Map;
import java.util.UUID;
import jp.yui.platform.TenantEvent;

/** Something that was done with a file; its id and hash, never its name. */
record EvidenceEvent(UUID tenant, UUID file, String done, Map<String, Object> detail) implements TenantEvent {

    @Override
    public String action() {
        return "assessment.evidence-file-" + done;
    }

    @Override
    public String object() {
        return file.toString();
    }
}
