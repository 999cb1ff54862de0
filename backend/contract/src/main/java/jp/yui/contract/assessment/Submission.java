package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * An immutable copy of a response as it was approved.
 *
 * @param id its id
 * @param response the response it was copied from
 * @param body code of the municipality
 * @param name name of the municipality
 * @param framework code of the framework
 * @param fiscalYear the fiscal year it describes
 * @param number 1 for the first submission of the response, 2 for the next
 * @param submittedBy who approved it
 * @param submittedAt when
 * @param late whether it came after the deadline
 * @param hash SHA-256 of its content, hexadecimal; printed on the receipt
 * @param informant who gave the answers to the prefecture that entered them (代理入力); null for the municipality's own
 * @param answers the items in the framework's order
 */
public record Submission(
        UUID id,
        UUID response,
        LocalGovernmentCode body,
        String name,
        String framework,
        FiscalYear fiscalYear,
        int number,
        String submittedBy,
        OffsetDateTime submittedAt,
        boolean late,
        String hash,
        @Nullable Informant informant,
        List<Copy> answers) {

    /**
     * One item as it was submitted.
     *
     * @param item code of the item
     * @param content what was written
     * @param files the files that showed it
     */
    public record Copy(String item, AnswerDraft content, List<EvidenceFile> files) {}
}
