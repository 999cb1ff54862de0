package jp.yui.contract.assessment;

import java.util.List;
import java.util.UUID;

/**
 * What a sheet would change, and what of it could not be read; nothing is saved yet.
 *
 * @param id to accept it by
 * @param changes items that were changed in the sheet since its download, in the framework's order
 * @param unchanged how many items were not
 * @param unreadable cells that could not be read; no change is taken from the row of such a cell
 */
public record SheetReview(UUID id, List<Change> changes, int unchanged, List<Unreadable> unreadable) {

    /**
     * One item that was changed in the sheet.
     *
     * @param item code of the item
     * @param version the version that the sheet was filled in over
     * @param before the answer as it stands now
     * @param after the answer as the sheet says
     * @param conflict whether somebody saved since the download; such a change is not taken
     */
    public record Change(String item, long version, AnswerDraft before, AnswerDraft after, boolean conflict) {}

    /**
     * One cell that could not be read.
     *
     * @param address such as {@code D7}, empty if the row is missing
     * @param item code of the item
     * @param text what stands there, shortened
     * @param reason {@code formula}, {@code error}, {@code not-a-level}, {@code not-a-year}, {@code too-long},
     *     {@code row-missing}, {@code row-twice}, or the problem that saving by screen would meet
     */
    public record Unreadable(String address, String item, String text, String reason) {}
}
