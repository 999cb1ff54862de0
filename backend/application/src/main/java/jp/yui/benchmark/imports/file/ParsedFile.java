package jp.yui.benchmark.imports.file;

import java.math.BigDecimal;
import java.util.List;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.ImportReview.MalformedCell;
import jp.yui.contract.benchmark.ImportReview.Note;
import jp.yui.contract.benchmark.SourceLayout;
import jp.yui.contract.benchmark.ValueStatus;
import org.jspecify.annotations.Nullable;

/**
 * Everything found in a file, complete and undecided where the file is uncertain.
 *
 * @param layout the recognised layout
 * @param columns one per body of the file (a row in the population file)
 * @param cells one per body and known indicator
 * @param malformed the cells that could not be read; among {@code cells} they are NOT_ANSWERED
 * @param notes what a reader should know
 */
public record ParsedFile(
        SourceLayout layout,
        List<SourceColumn> columns,
        List<SourceCell> cells,
        List<MalformedCell> malformed,
        List<Note> notes)
        implements Reading {

    /**
     * @param index zero-based index in the file
     * @param position address for people, such as {@code column BQ}
     * @param label the name in the file
     * @param candidates bodies it can mean, in official order
     * @param body the one it certainly means, null if that is not certain
     */
    public record SourceColumn(
            int index,
            String position,
            String label,
            List<LocalGovernmentCode> candidates,
            @Nullable LocalGovernmentCode body) {}

    /**
     * @param column index of its column
     * @param indicator code of its indicator
     * @param version version of the indicator
     * @param status why there is, or is not, a figure
     * @param value the figure, 0-1 for yes/no and rates; null unless VALUE
     */
    public record SourceCell(
            int column,
            String indicator,
            int version,
            ValueStatus status,
            @Nullable BigDecimal value) {}
}
