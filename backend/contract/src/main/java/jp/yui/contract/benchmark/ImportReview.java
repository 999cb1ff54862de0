package jp.yui.contract.benchmark;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded file and everything a person must know before its figures count.
 *
 * @param id id of the import
 * @param etag changes with the state and with each decision; sent back as If-Match, it keeps an operator from deciding on
 *     what somebody else has changed since
 * @param state RUNNING until REVIEW, ACCEPTED, DISCARDED or FAILED
 * @param fileName the name as uploaded
 * @param checksum SHA-256 of the file, hexadecimal
 * @param fiscalYear the fiscal year the figures describe
 * @param layout the recognised layout, null while unknown
 * @param uploadedAt when it was received
 * @param uploadedBy name of the operator
 * @param progress share of the work done, percent 0-100
 * @param counts how many columns, cells and statuses were found
 * @param unmatched columns that fit no body of the register
 * @param ambiguous columns that fit several bodies, with the candidates
 * @param malformed cells that could not be read, with their address; they become NOT_ANSWERED only if accepted so
 * @param notes what the import did that a reader should know (blank columns dropped, cells 0 of 0, codes padded ...)
 * @param difference what changes against the release in force for the same layout and year, null if there is none
 * @param failure why the file was refused, null unless FAILED
 * @param release the release it became, null unless ACCEPTED
 */
public record ImportReview(
        UUID id,
        String etag,
        ImportState state,
        String fileName,
        String checksum,
        FiscalYear fiscalYear,
        @Nullable SourceLayout layout,
        OffsetDateTime uploadedAt,
        String uploadedBy,
        int progress,
        Counts counts,
        List<Column> unmatched,
        List<Column> ambiguous,
        List<MalformedCell> malformed,
        List<Note> notes,
        @Nullable Difference difference,
        @Nullable Failure failure,
        @Nullable UUID release) {

    /**
     * @param columns body columns (or rows, in the population file) of the file
     * @param matched bodies matched, by code or by name within the official order
     * @param guessed bodies matched by anything less than that: always 0, nothing is guessed
     * @param items rows (or measures) with a known indicator
     * @param cells cells read
     * @param byStatus cells by status
     */
    public record Counts(
            int columns, int matched, int guessed, int items, int cells, Map<ValueStatus, Integer> byStatus) {}

    /**
     * A column or row whose body is not certain.
     *
     * @param position address in the file, such as {@code column 17} or {@code row 5}
     * @param index zero-based index used in a resolution
     * @param label the text in the file
     * @param candidates bodies it could be, in official order
     */
    public record Column(String position, int index, String label, List<Candidate> candidates) {}

    /** A body that an uncertain column could mean. */
    public record Candidate(LocalGovernmentCode code, String name, String prefectureName) {}

    /**
     * @param address spreadsheet address of the cell, such as {@code BQ13}
     * @param item label of the row
     * @param body name of the body
     * @param text what stands there, shortened to 80 characters
     * @param reason stable code of the reason, such as {@code not-a-percentage}
     */
    public record MalformedCell(String address, String item, String body, String text, String reason) {}

    /**
     * @param code stable code, such as {@code zero-of-zero} or {@code trailing-blank-column}
     * @param address where in the file, empty if it concerns the whole file
     * @param detail names the body or item concerned
     */
    public record Note(String code, String address, String detail) {}

    /**
     * @param release the release in force
     * @param changed cells whose value or status differs
     * @param added cells that it does not have
     * @param removed cells that only it has
     */
    public record Difference(UUID release, int changed, int added, int removed) {}

    /**
     * @param code stable code, such as {@code wrong-column-count}, {@code not-utf-8}, {@code unknown-layout}
     * @param address where in the file, empty if it concerns the whole file
     * @param detail what was found
     */
    public record Failure(String code, String address, String detail) {}
}
