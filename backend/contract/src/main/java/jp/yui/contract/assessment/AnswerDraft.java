package jp.yui.contract.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jp.yui.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes for one item.
 *
 * @param state whether the item has a level
 * @param level the level, with ANSWERED only
 * @param reason why it does not apply or stays unanswered; needed for NOT_APPLICABLE
 * @param note what a successor should know
 * @param evidence texts and links that show it
 * @param target the level aimed at, null without a target
 * @param targetYear until which fiscal year, together with the target
 * @param confirmed whether last year's answer was looked at and confirmed; true for anything typed anew
 */
public record AnswerDraft(
        @NotNull AnswerState state,
        @Nullable Level level,
        @NotNull @Size(max = 1000) String reason,
        @NotNull @Size(max = AnswerDraft.LONGEST_NOTE) String note,
        @NotNull @Size(max = AnswerDraft.MOST_EVIDENCE) List<@Valid Evidence> evidence,
        @Nullable Level target,
        @Nullable FiscalYear targetYear,
        boolean confirmed) {

    /** Characters of a note. */
    public static final int LONGEST_NOTE = 4000;

    /** Pieces of evidence of one answer. */
    public static final int MOST_EVIDENCE = 20;

    /**
     * Something that shows the level.
     *
     * @param text what it is
     * @param link where it lies (http or https), empty for none
     * @param expiresOn the last day on which it counts, null for always
     */
    public record Evidence(
            @NotNull @Size(min = 1, max = 1000) String text,
            @NotNull @Size(max = 2000) String link,
            @Nullable LocalDate expiresOn) {}
}
