package jp.yui.benchmark.imports.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import jp.yui.benchmark.imports.file.CellReader.Content;
import jp.yui.benchmark.imports.file.CellReader.Figure;
import jp.yui.benchmark.imports.file.CellReader.Missing;
import jp.yui.benchmark.imports.file.CellReader.Unreadable;
import jp.yui.benchmark.imports.file.ParsedFile.SourceCell;
import jp.yui.benchmark.imports.file.ParsedFile.SourceColumn;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.SourceLayout;
import jp.yui.contract.benchmark.ValueStatus;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a table with a body per column, where one row may be the quotient of two others. */
final class ComparisonCells {

    private final ValueStatus blank;
    private final Map<String, Grid.Row> rows;
    private final Findings findings;

    /** @param rows the row of each indicator by its code */
    ComparisonCells(SourceLayout layout, Map<String, Grid.Row> rows, Findings findings) {
        this.blank = meaningOfBlank(layout);
        this.rows = rows;
        this.findings = findings;
    }

    SourceCell read(SourceColumn column, Grid.Row row, CatalogueItem item) {
        String text = Text.clean(row.cell(column.index()));
        return switch (content(column, item, text)) {
            case Figure figure -> figure(column, row, item, figure.value());
            case Missing missing -> cell(column, item, missing.status(), null);
            case Unreadable unreadable -> unreadable(column, row, item, unreadable.reason());
        };
    }

    private Content content(SourceColumn column, CatalogueItem item, String text) {
        if (text.isEmpty()) {
            return new Missing(blank);
        }
        if (text.equals("%") && isZeroOfZero(column, item)) {
            findings.note("zero-of-zero", address(column, item), column.label() + "：" + item.label());
            return new Missing(ValueStatus.NOT_APPLICABLE);
        }
        return CellReader.read(item.scale(), text);
    }

    private boolean isZeroOfZero(SourceColumn column, CatalogueItem item) {
        return isZero(part(column, item.numerator())) && isZero(part(column, item.denominator()));
    }

    private static boolean isZero(Optional<BigDecimal> part) {
        return part.isPresent() && part.get().signum() == 0;
    }

    private Optional<BigDecimal> part(SourceColumn column, @Nullable String indicator) {
        return Optional.ofNullable(indicator)
                .map(rows::get)
                .map(row -> Text.clean(row.cell(column.index())))
                .map(CellReader::figureOfCount);
    }

    private SourceCell figure(SourceColumn column, Grid.Row row, CatalogueItem item, BigDecimal value) {
        if (item.scale() == Item.Scale.RATE) {
            noteWhereNotItsQuotient(column, row, item, value);
        }
        return cell(column, item, ValueStatus.VALUE, value);
    }

    private void noteWhereNotItsQuotient(SourceColumn column, Grid.Row row, CatalogueItem item, BigDecimal value) {
        Optional<BigDecimal> numerator = part(column, item.numerator());
        Optional<BigDecimal> denominator = part(column, item.denominator()).filter(part -> part.signum() > 0);
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return;
        }
        BigDecimal quotient = numerator.get().divide(denominator.get(), value.scale(), RoundingMode.HALF_UP);
        if (quotient.compareTo(value) != 0) {
            String detail =
                    column.label() + "：" + row.cell(column.index()) + " ≠ " + numerator.get() + "/" + denominator.get();
            findings.note("rate-differs", address(column, item), detail);
        }
    }

    private SourceCell unreadable(SourceColumn column, Grid.Row row, CatalogueItem item, String reason) {
        String text = row.cell(column.index());
        findings.malformed(address(column, item), item.label(), column.label(), text, reason);
        return cell(column, item, ValueStatus.NOT_ANSWERED, null);
    }

    private String address(SourceColumn column, CatalogueItem item) {
        return Address.cell(column.index(), rows.get(item.code()).number());
    }

    private static SourceCell cell(
            SourceColumn column, CatalogueItem item, ValueStatus status, @Nullable BigDecimal value) {
        return new SourceCell(column.index(), item.code(), item.version(), status, value);
    }

    /** In the files on procedures an empty cell says that the body does not offer the procedure. */
    private static ValueStatus meaningOfBlank(SourceLayout layout) {
        return switch (layout) {
            case MUNICIPALITY_PROCEDURES, PREFECTURE_PROCEDURES -> ValueStatus.NOT_APPLICABLE;
            case MUNICIPALITY_COMPARISON, PREFECTURE_COMPARISON, POPULATION -> ValueStatus.NOT_ANSWERED;
        };
    }
}
