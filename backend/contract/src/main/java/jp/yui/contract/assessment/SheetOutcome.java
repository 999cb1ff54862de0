package jp.yui.contract.assessment;

import java.util.List;

/**
 * What became of a sheet.
 *
 * @param saved codes of the items that were saved
 * @param skipped changes that were not taken, because somebody else had saved in between
 */
public record SheetOutcome(List<String> saved, List<SheetReview.Change> skipped) {}
