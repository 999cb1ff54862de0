package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import java.util.List;
import jp.yui.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A frozen snapshot of means over towns.
 *
 * @param framework code of the framework
 * @param fiscalYear the fiscal year that answers describe
 * @param serial 1 for the first snapshot of the year
 * @param takenAt when it was frozen
 * @param cells each group with each measure, everybody first
 */
public record Aggregates(
        String framework, FiscalYear fiscalYear, int serial, OffsetDateTime takenAt, List<Cell> cells) {

    /**
     * One group in one measure.
     *
     * @param group {@code ALL}, or a population class of scheme JP-7
     * @param measure {@code ALL} for the overall level, or the code of a dimension
     * @param n contributing towns, null if suppressed
     * @param mean unweighted mean of their levels 0-5, two decimals; null if suppressed
     * @param quartiles null below ten towns, and where they would say too much of one
     * @param suppressed why it is not shown, null if it is
     */
    public record Cell(
            String group,
            String measure,
            @Nullable Integer n,
            @Nullable Double mean,
            @Nullable Quartiles quartiles,
            @Nullable Suppression suppressed) {}

    /** Quartiles by method R-7, two decimals. */
    public record Quartiles(double lower, double median, double upper) {}

    /** Why a figure is not shown. */
    public enum Suppression {
        /** Fewer than six towns. */
        TOO_FEW,
        /** With it, the figures of another group, or of a single town, could be computed. */
        PROTECTS_OTHERS
    }
}
