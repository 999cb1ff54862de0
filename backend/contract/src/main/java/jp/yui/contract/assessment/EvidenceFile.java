package jp.yui.contract.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.yui.contract.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A file that shows a level.
 *
 * @param id to fetch it by
 * @param version rises with each change; the entity tag
 * @param name as it was given, without a folder
 * @param type media type by content
 * @param size in bytes
 * @param hash SHA-256 of its content, hexadecimal
 * @param expiresOn the last day on which it counts, null for always
 * @param scannedBy what looked for malware in it, empty if nothing did
 * @param addedBy who added it
 * @param addedAt when
 */
public record EvidenceFile(
        UUID id,
        long version,
        String name,
        String type,
        long size,
        String hash,
        @Nullable LocalDate expiresOn,
        String scannedBy,
        String addedBy,
        OffsetDateTime addedAt)
        implements Versioned {

    /** Bytes that a file may have. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** Files that one answer may have. */
    public static final int MOST = 5;
}
