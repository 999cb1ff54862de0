package jp.yui.platform;

import java.util.Map;
import java.util.UUID;

/** Something that happened in a tenant: a past-tense record of ids, audited in the same transaction. */
public interface TenantEvent {

    /** The tenant it happened in; a listener on another thread has no other way to know. */
    UUID tenant();

    /** What happened, in the past: {@code benchmark.import-accepted}. */
    String action();

    /** What it concerned, by id. */
    String object();

    /** Further ids and figures; never personal data or content. */
    default Map<String, Object> detail() {
        return Map.of();
    }
}
