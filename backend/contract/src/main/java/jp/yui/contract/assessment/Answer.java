package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import jp.yui.contract.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * One item of a response as it stands.
 *
 * @param item code of the item
 * @param version rises with each save, 0 before the first; the entity tag
 * @param content what was written
 * @param savedBy who saved it last, empty before the first
 * @param savedAt when, null before the first
 * @param previous the level of the year before, null if there is none or the item was not the same
 * @param comment what the owner of the round asked to mend, empty if nothing
 * @param hint the official indicator that says otherwise, null if none
 */
public record Answer(
        String item,
        long version,
        AnswerDraft content,
        String savedBy,
        @Nullable OffsetDateTime savedAt,
        @Nullable Level previous,
        String comment,
        @Nullable String hint)
        implements Versioned {}
