package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import java.util.UUID;
import jp.yui.contract.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * One municipality on the progress board of a round: counts and states, never a draft.
 *
 * @param response id of its response
 * @param code its code
 * @param name its name
 * @param populationClass class of scheme JP-7, null if its population is not known
 * @param onPlatform whether it has a tenant of its own; others can be answered for by the prefecture
 * @param state where its response stands
 * @param late whether it was submitted after its deadline
 * @param overdue whether its deadline has passed without a submission
 * @param answered items that are done: answered, not applicable, or left unanswered for a reason
 * @param items items asked
 * @param dueAt its own deadline, inclusive
 * @param lastMovedAt when its state last changed, null if never
 * @param entry who enters the answers
 * @param joined whether it has come onto the platform since it was asked, so that what was entered for it can be handed over
 * @param overall overall level of what it last submitted, null before
 */
public record BoardRow(
        UUID response,
        LocalGovernmentCode code,
        String name,
        @Nullable String populationClass,
        boolean onPlatform,
        ResponseState state,
        boolean late,
        boolean overdue,
        int answered,
        int items,
        OffsetDateTime dueAt,
        @Nullable OffsetDateTime lastMovedAt,
        Entry entry,
        boolean joined,
        @Nullable Double overall) {}
