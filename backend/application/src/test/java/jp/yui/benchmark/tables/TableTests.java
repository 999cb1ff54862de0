package jp.yui.benchmark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How records become rows, and that no cell of an export is ever taken for a formula. */
class TableTests {

    record Town(
            String code, String name, @Nullable Double score, boolean tied, List<Mark> marks, List<Integer> years) {}

    record Mark(String item, @Nullable Double value) {}

    private static final Town FIRST =
            new Town("010006", "=1+1", -0.00001, true, List.of(new Mark("cio", 1.5)), List.of(1, 2));
    private static final Town SECOND =
            new Town("010014", "町,村", null, false, List.of(new Mark("rpa", null)), List.of());

    @Test
    void spreadsListsOfRecordsIntoNamedColumns() {
        Table table = Table.of(List.of(FIRST, SECOND), Town.class);
        assertThat(table.header()).containsExactly("code", "name", "score", "tied", "years", "cio.value", "rpa.value");
        assertThat(table.rows().getFirst()).containsExactly("010006", "=1+1", -0.00001, true, "1 2", 1.5, null);
    }

    @Test
    void keepsTheHeaderAboveAnEmptyTable() {
        assertThat(Table.of(List.of(), Town.class).header()).containsExactly("code", "name", "score", "tied", "years");
    }

    @Test
    void disarmsTextButNotNumbersInCsv() throws IOException {
        assertThat(csv(Table.of(List.of(FIRST, SECOND), Town.class)).lines())
                .containsExactly(
                        "\uFEFFcode,name,score,tied,years,cio.value,rpa.value",
                        "010006,'=1+1,-0.000010,true,1 2,1.5,",
                        "010014,\"町,村\",,false,,,");
    }

    @Test
    void disarmsEveryDangerousBeginning() {
        assertThat(List.of("=a", "+a", "-a", "@a", "\ta", "\ra", "=\na")).allMatch(TableConverter::looksLikeFormula);
        assertThat(List.of("a=", "市", "0-4999", "")).noneMatch(TableConverter::looksLikeFormula);
    }

    @Test
    void writesNumbersAsNumbersAndCodesAsTextInWorkbooks() throws IOException {
        var out = new ByteArrayOutputStream();
        new WorkbookConverter().write(Table.of(List.of(FIRST, SECOND), Town.class), out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("010006");
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(-0.00001);
            assertThat(row.getCell(6)).isNull();
        }
    }

    private static String csv(Table table) throws IOException {
        var out = new ByteArrayOutputStream();
        new CsvConverter().write(table, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
