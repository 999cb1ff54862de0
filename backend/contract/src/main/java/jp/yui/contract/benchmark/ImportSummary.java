package jp.yui.contract.benchmark;

import java.time.OffsetDateTime;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of imports.
 *
 * @param id id of the import
 * @param state where it stands
 * @param fileName the name as uploaded
 * @param fiscalYear the fiscal year the figures describe
 * @param layout the recognised layout, null while unknown
 * @param uploadedAt when it was received
 * @param uploadedBy name of the operator
 * @param progress share of the work done, percent 0-100
 */
public record ImportSummary(
        UUID id,
        ImportState state,
        String fileName,
        FiscalYear fiscalYear,
        @Nullable SourceLayout layout,
        OffsetDateTime uploadedAt,
        String uploadedBy,
        int progress) {}
