package jp.yui.benchmark.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jp.yui.contract.benchmark.BenchmarkApi;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** An Excel workbook of one sheet: numbers as numbers, codes and names as text, nothing as a formula. */
@Component
class WorkbookConverter extends TableConverter {

    private static final int ROWS_IN_MEMORY = 100;

    WorkbookConverter() {
        super(MediaType.parseMediaType(BenchmarkApi.XLSX), "xlsx");
    }

    @Override
    void write(Table table, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            CellStyle quoted = workbook.createCellStyle();
            quoted.setQuotePrefixed(true);
            var sheet = workbook.createSheet("yui");
            sheet.createFreezePane(0, 1);
            fill(sheet.createRow(0), table.header(), quoted);
            for (int i = 0; i < table.rows().size(); i++) {
                fill(sheet.createRow(i + 1), table.rows().get(i), quoted);
            }
            workbook.write(out);
        }
    }

    private static void fill(Row row, List<? extends @Nullable Object> values, CellStyle quoted) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value != null) {
                fill(row.createCell(i), value, quoted);
            }
        }
    }

    private static void fill(Cell cell, Object value, CellStyle quoted) {
        switch (value) {
            case Number figure -> cell.setCellValue(figure.doubleValue());
            case Boolean yes -> cell.setCellValue(yes);
            default -> {
                cell.setCellValue(value.toString());
                if (looksLikeFormula(value.toString())) {
                    cell.setCellStyle(quoted);
                }
            }
        }
    }
}
