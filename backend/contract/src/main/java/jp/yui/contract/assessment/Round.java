package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import jp.yui.contract.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A survey round (調査回) as its owner sees it.
 *
 * @param version rises with each change; the entity tag
 * @param plan what was planned; fixed once the round is open
 * @param openedAt when it was opened, null before
 * @param closedAt when its owner closed it, null before
 * @param bodies how many municipalities it asks
 * @param byState how many of them stand where
 * @param overdue how many have passed their deadline without submitting
 */
public record Round(
        UUID id,
        long version,
        RoundState state,
        RoundDraft plan,
        @Nullable OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt,
        int bodies,
        Map<ResponseState, Integer> byState,
        int overdue)
        implements Versioned {}
