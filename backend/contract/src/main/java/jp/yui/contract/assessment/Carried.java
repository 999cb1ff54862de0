package jp.yui.contract.assessment;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.AnswerDraft.Evidence;

/**
 * What the town submitted for an item the year before: offered beside the answer, never taken over by itself.
 *
 * @param response the response of then; its files are fetched with it
 * @param year the fiscal year it described
 * @param note the note of then
 * @param evidence the texts and links of then
 * @param files the files of then; each can be carried over
 */
public record Carried(UUID response, FiscalYear year, String note, List<Evidence> evidence, List<EvidenceFile> files) {

    /** Whether there is nothing to look at. */
    public boolean nothing() {
        return note.isBlank() && evidence.isEmpty() && files.isEmpty();
    }
}
