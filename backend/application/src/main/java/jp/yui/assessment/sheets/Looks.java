package jp.yui.assessment.sheets;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look, and how pages are printed and protected. */
final class Looks {

    private static final short SIZE = 10;
    private static final short TITLE_SIZE = 14;

    private final XSSFWorkbook workbook;
    private final CellStyle plain;
    private final CellStyle title;
    private final CellStyle header;
    private final CellStyle dimension;
    private final CellStyle locked;
    private final CellStyle answer;
    private final CellStyle text;

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.plain = style(font(SIZE, false));
        this.title = style(font(TITLE_SIZE, true));
        this.header = boxed(font(SIZE, true), IndexedColors.GREY_25_PERCENT);
        this.dimension = style(font(SIZE, true));
        this.locked = boxed(font(SIZE, false), IndexedColors.WHITE);
        this.answer = unlocked("General");
        this.text = unlocked("@");
    }

    private Font font(short size, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(Words.of("font"));
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }

    private CellStyle style(Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle boxed(Font font, IndexedColors colour) {
        CellStyle style = style(font);
        style.setWrapText(true);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private CellStyle unlocked(String format) {
        CellStyle style = boxed(font(SIZE, false), IndexedColors.LEMON_CHIFFON);
        style.setLocked(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle title() {
        return title;
    }

    CellStyle header() {
        return header;
    }

    CellStyle dimension() {
        return dimension;
    }

    /** What people read. */
    CellStyle locked() {
        return locked;
    }

    /** What people choose. */
    CellStyle answer() {
        return answer;
    }

    /** What people write: as text, so that Excel makes neither a date nor a formula of it. */
    CellStyle text() {
        return text;
    }

    void fill(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    /** A4 landscape, as wide as one page. */
    void print(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Without a password: it keeps from mishaps, not from people; columns and rows may be made wider. */
    void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
