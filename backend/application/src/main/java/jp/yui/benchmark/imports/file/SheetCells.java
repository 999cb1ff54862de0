package jp.yui.benchmark.imports.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the cells of one sheet as exact texts: a number formatted as a percentage is that percentage, unrounded. */
final class SheetCells extends DefaultHandler {

    private static final int MOST_COLUMNS = 3_000;
    private static final int MOST_CELLS = 2_000_000;
    private static final MathContext AS_EXCEL_SHOWS = new MathContext(15);

    private final SharedStrings strings;
    private final StylesTable styles;
    private final List<Grid.Row> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row;
    private int column = -1;
    private int width;
    private int count;
    private String type = "";
    private String style = "";
    private String value = "";
    private String formula = "";
    private boolean isFormula;
    private boolean inPhonetic;

    SheetCells(SharedStrings strings, StylesTable styles) {
        this.strings = strings;
        this.styles = styles;
    }

    /** The table of the rows that are not blank, each as wide as the widest. */
    Grid grid(String name) {
        List<Grid.Row> padded = rows.stream()
                .filter(line -> !line.isBlank())
                .map(line -> new Grid.Row(line.number(), padded(line.cells())))
                .toList();
        return new Grid(name, padded);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "f" -> isFormula = true;
            case "rPh" -> inPhonetic = true;
            default -> {}
        }
        text.setLength(0);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v" -> value = text.toString();
            case "t" -> addText();
            case "f" -> formula = text.toString();
            case "rPh" -> inPhonetic = false;
            case "c" -> endCell();
            case "row" -> rows.add(new Grid.Row(row, cells));
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    private void addText() {
        if (!inPhonetic) {
            value += text;
        }
    }

    private void beginRow(String number) {
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
        cells = new ArrayList<>();
    }

    private void beginCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        refuseTooMany();
        type = orEmpty(attributes.getValue("t"));
        style = orEmpty(attributes.getValue("s"));
        value = "";
        formula = "";
        isFormula = false;
    }

    private void refuseTooMany() {
        count++;
        if (column < 0 || column >= MOST_COLUMNS || count > MOST_CELLS) {
            throw new RefusedFile("too-large", Address.row(row), "> " + MOST_CELLS);
        }
    }

    private void endCell() {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, content());
        width = Math.max(width, cells.size());
    }

    private String content() {
        if (isFormula) {
            return "=" + formula;
        }
        return switch (type) {
            case "s" -> strings.getItemAt(Integer.parseInt(value)).getString();
            case "", "n" -> value.isEmpty() ? "" : number();
            default -> value;
        };
    }

    private String number() {
        BigDecimal exact = BigDecimal.valueOf(Double.parseDouble(value)).round(AS_EXCEL_SHOWS);
        BigDecimal shown = isPercentage() ? exact.movePointRight(2) : exact;
        String plain = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return isPercentage() ? plain + "%" : plain;
    }

    private boolean isPercentage() {
        if (style.isEmpty()) {
            return false;
        }
        String format = styles.getStyleAt(Integer.parseInt(style)).getDataFormatString();
        return format != null && format.contains("%");
    }

    private List<String> padded(List<String> line) {
        List<String> full = new ArrayList<>(line);
        while (full.size() < width) {
            full.add("");
        }
        return full;
    }

    private static String orEmpty(String attribute) {
        return attribute == null ? "" : attribute;
    }
}
