package jp.yui.contract.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when a file counts as evidence.
 *
 * @param expiresOn the last day on which it counts, null for always
 */
public record EvidenceExpiry(@Nullable LocalDate expiresOn) {}
