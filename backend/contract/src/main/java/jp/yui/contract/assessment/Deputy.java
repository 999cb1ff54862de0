package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may decide in the approver's place for a time.
 *
 * @param id its id
 * @param name the deputy's name
 * @param from from when
 * @param until until when, exclusive
 * @param reason why
 * @param namedBy who named the deputy
 * @param namedAt when
 * @param revokedAt when it was taken back, null if it was not
 * @param revokedBy who took it back, empty if nobody did
 * @param active whether the deputy may decide now, by the database's clock
 */
public record Deputy(
        UUID id,
        String name,
        OffsetDateTime from,
        OffsetDateTime until,
        String reason,
        String namedBy,
        OffsetDateTime namedAt,
        @Nullable OffsetDateTime revokedAt,
        String revokedBy,
        boolean active) {}
