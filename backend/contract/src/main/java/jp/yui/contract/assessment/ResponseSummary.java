package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A round that this town is asked in.
 *
 * @param id id of the response, the same on both sides
 * @param title title of the round
 * @param owner who asks
 * @param town name of the municipality that is asked
 * @param entry who enters its answers
 * @param framework code of the framework
 * @param fiscalYear the fiscal year that answers describe
 * @param state where the response stands
 * @param late whether it was submitted after the deadline
 * @param open whether answers are taken now
 * @param opensAt from when
 * @param dueAt this town's deadline, inclusive
 * @param answered items that are done: answered, not applicable, or left unanswered for a reason
 * @param items items asked
 * @param reason why it came back, empty if it did not
 * @param version number of the last step, 0 before the first
 */
public record ResponseSummary(
        UUID id,
        String title,
        String owner,
        String town,
        Entry entry,
        String framework,
        FiscalYear fiscalYear,
        ResponseState state,
        boolean late,
        boolean open,
        OffsetDateTime opensAt,
        OffsetDateTime dueAt,
        int answered,
        int items,
        @Nullable String reason,
        long version) {}
