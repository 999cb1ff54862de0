package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import java.util.List;
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
 * @param carried what was submitted for it the year before, null as for the level of then
 * @param files what shows it, beside the texts and links of the content
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
        @Nullable Carried carried,
        List<EvidenceFile> files,
        String comment,
        @Nullable String hint)
        implements Versioned {}
