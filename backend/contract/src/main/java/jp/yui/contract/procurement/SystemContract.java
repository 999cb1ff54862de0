package jp.yui.contract.procurement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A system that a town uses.
 *
 * @param id of the record
 * @param version rises with each change; the entity tag
 * @param content what stands in it, with the cost of the newest year that has figures
 * @param noticeBy the last day to say that the contract will not go on, null where the end or the notice period is not known
 * @param costs all years that have figures, newest first
 * @param changedBy who wrote it last
 * @param changedAt when
 */
public record SystemContract(
        UUID id,
        long version,
        SystemDraft content,
        @Nullable LocalDate noticeBy,
        List<YearlyCost> costs,
        String changedBy,
        OffsetDateTime changedAt)
        implements Versioned {}
