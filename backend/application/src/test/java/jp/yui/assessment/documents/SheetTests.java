package jp.yui.assessment.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-2", "@cmd", "\t=1", "\r=1"})
    void writesNothingThatExcelWouldRun(String text) throws IOException {
        var cell = written(text);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void cutsWhatDoesNotFitACell() throws IOException {
        assertThat(written("長".repeat(40_000)).getStringCellValue())
                .hasSize(32_767)
                .endsWith("…");
    }

    private static org.apache.poi.ss.usermodel.Cell written(String text) throws IOException {
        try (var sheet = new Sheet("x", List.of("x"))) {
            sheet.row(List.of(text));
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet.bytes()))) {
                return workbook.getSheetAt(0).getRow(1).getCell(0);
            }
        }
    }
}
