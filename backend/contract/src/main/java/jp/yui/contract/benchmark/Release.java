package jp.yui.contract.benchmark;

import java.time.OffsetDateTime;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A frozen set of published figures; never overwritten, only superseded or withdrawn.
 *
 * @param id id of the release
 * @param layout what kind of file it came from
 * @param fiscalYear the fiscal year the figures describe
 * @param fileName the file it came from
 * @param checksum SHA-256 of that file, hexadecimal
 * @param acceptedAt when it was accepted
 * @param acceptedBy name of the operator
 * @param supersedes the earlier release of the same kind and year, null if none
 * @param withdrawnAt when it was withdrawn, null if in force or superseded
 * @param withdrawalReason why, null unless withdrawn
 * @param inForce whether new editions use it
 */
public record Release(
        UUID id,
        SourceLayout layout,
        FiscalYear fiscalYear,
        String fileName,
        String checksum,
        OffsetDateTime acceptedAt,
        String acceptedBy,
        @Nullable UUID supersedes,
        @Nullable OffsetDateTime withdrawnAt,
        @Nullable String withdrawalReason,
        boolean inForce) {}
