package jp.yui.assessment.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.yui.platform.Archive;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet under a fixed header: levels as numbers, everything else as text, nothing as a formula. */
final class Sheet implements AutoCloseable {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final int CHARACTER = 256;
    private static final int WIDE = 48;
    private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final CellStyle plain = style(false, false);
    private final CellStyle quoted = style(false, true);
    private final CellStyle bold = style(true, false);
    private int next;

    Sheet(String name, List<String> header) {
        this.sheet = workbook.createSheet(name);
        row(header, bold);
        sheet.createFreezePane(3, 1);
        for (int i = 0; i < header.size(); i++) {
            sheet.setColumnWidth(i, (i < 2 ? WIDE / 3 : WIDE) * CHARACTER / 2);
        }
    }

    void row(List<? extends @Nullable Object> values) {
        row(values, plain);
    }

    /** The workbook; the same rows give the same bytes. */
    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
        try {
            workbook.write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return repacked(out.toByteArray());
    }

    /** The parts of a workbook without the moment at which they were written. */
    private static byte[] repacked(byte[] workbook) {
        Pack parts = new Pack();
        Archive.inflate(workbook, Integer.MAX_VALUE).forEach(parts::put);
        return parts.bytes();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void row(List<? extends @Nullable Object> values, CellStyle look) {
        var row = sheet.createRow(next++);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value != null) {
                fill(row.createCell(i), value, look);
            }
        }
    }

    private void fill(Cell cell, Object value, CellStyle look) {
        cell.setCellStyle(look);
        if (value instanceof Number figure) {
            cell.setCellValue(figure.doubleValue());
        } else {
            fill(cell, fitting(value.toString()));
        }
    }

    private void fill(Cell cell, String text) {
        cell.setCellValue(text);
        if (FORMULA.matcher(text).matches()) {
            cell.setCellStyle(quoted);
        }
    }

    /** What one cell of Excel can hold. */
    private static String fitting(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
    }

    private CellStyle style(boolean heavy, boolean quote) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(heavy);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(quote);
        return style;
    }
}
