package jp.yui.contract.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a chain: up to the anchor it cannot have been changed unseen, the tail after it could.
 *
 * @param entries entries in the chain
 * @param sound whether every link follows from the one before it, and the anchored link is the anchored one
 * @param brokenAt number of the first entry that does not, null if sound
 * @param anchoredUpTo number of the last entry that is anchored outside the database, 0 if none
 * @param anchoredAt when that anchor was written, null if none
 * @param unanchored entries after it
 */
public record AuditVerification(
        long entries,
        boolean sound,
        @Nullable Long brokenAt,
        long anchoredUpTo,
        @Nullable OffsetDateTime anchoredAt,
        long unanchored) {}
