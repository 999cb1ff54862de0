package jp.yui.benchmark.imports.file;

import static jp.yui.benchmark.imports.file.Readings.cell;
import static jp.yui.benchmark.imports.file.Readings.codes;
import static jp.yui.benchmark.imports.file.Readings.matched;
import static jp.yui.benchmark.imports.file.Readings.parsed;
import static jp.yui.benchmark.imports.file.Readings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.yui.contract.benchmark.SourceLayout;
import jp.yui.platform.Archive;
import jp.yui.testing.TwinFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content decides what a file is; every other kind, and every broken one, gets one clear reason. */
class ContainersTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final List<List<String>> twin = TwinFile.rowsOf("MUNICIPALITY_COMPARISON");

    @Test
    void readsUtf8WithoutMark() {
        byte[] marked = TwinFile.bytes(twin);
        assertThat(matched(parsed(Arrays.copyOfRange(marked, 3, marked.length))))
                .isEqualTo(1741);
    }

    @Test
    void refusesShiftJisByName() {
        byte[] content = text(twin).getBytes(Charset.forName("windows-31j"));
        assertThat(refused(content)).satisfies(failure -> {
            assertThat(failure.code()).isEqualTo("not-utf-8");
            assertThat(failure.detail()).isEqualTo("Shift_JIS");
        });
    }

    @Test
    void refusesUtf16ByName() {
        assertThat(refused(text(twin).getBytes(StandardCharsets.UTF_16)).detail())
                .isEqualTo("UTF-16");
    }

    @ParameterizedTest
    @ValueSource(ints = {120_000, 60_000, 20_001, 20_002, 20_003})
    void refusesATruncatedFile(int length) {
        assertThat(refused(Arrays.copyOf(TwinFile.bytes(twin), length)).code()).isEqualTo("truncated");
    }

    @Test
    void saysWhereATruncatedFileBreaksOff() {
        List<String> last = twin.getLast();
        twin.set(twin.size() - 1, last.subList(0, 900));
        assertThat(refused(twin)).satisfies(failure -> {
            assertThat(failure.code()).isEqualTo("truncated");
            assertThat(failure.address()).isEqualTo("row 16");
            assertThat(failure.detail()).isEqualTo("900 / 1744");
        });
    }

    @Test
    void refusesAFileThatEndsWithinQuotes() {
        byte[] content = TwinFile.bytes(TwinFile.rowsOf("POPULATION"));
        String text = new String(content, StandardCharsets.UTF_8);
        int within = text.lastIndexOf("与那国町");
        assertThat(refused(text.substring(0, within).getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("truncated");
    }

    @Test
    void refusesRowsWiderThanTheHeaderInsteadOfShiftingThem() {
        twin.getFirst().remove(700);
        assertThat(refused(twin).code()).isEqualTo("wrong-column-count");
    }

    @Test
    void refusesOtherKindsOfFiles() {
        assertThat(refused(new byte[0]).code()).isEqualTo("empty-file");
        assertThat(refused(utf8("%PDF-1.7\n%âãÏÓ\n")).code()).isIn("not-a-table", "unknown-layout");
        assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13})
                        .code())
                .isIn("not-a-table", "not-utf-8");
        assertThat(refused(utf8("{\"type\":\"Topology\",\n\"arcs\":[]}")).code())
                .isIn("not-a-table", "unknown-layout");
        assertThat(refused(utf8("pid,pref,city\n1,北海道,札幌市\n")).code()).isEqualTo("unknown-layout");
        assertThat(refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2})
                        .code())
                .isEqualTo("old-or-encrypted-excel");
    }

    @Test
    void refusesAFileAboveTheLimit() {
        assertThat(refused(new byte[21 * 1024 * 1024]).code()).isEqualTo("too-large");
    }

    @Test
    void readsTheArchiveAsPublished() {
        byte[] archive = zip(Map.of("市区町村.csv", TwinFile.bytes(twin), "__MACOSX/._x", new byte[] {1}));
        assertThat(matched(parsed(archive))).isEqualTo(1741);
    }

    @Test
    void refusesAnArchiveWithTwoOfficialFiles() {
        byte[] procedures = TwinFile.of("MUNICIPALITY_PROCEDURES");
        assertThat(refused(zip(Map.of("a.csv", TwinFile.bytes(twin), "b.csv", procedures)))
                        .code())
                .isEqualTo("several-tables");
    }

    @Test
    void refusesAZipBomb() {
        assertThat(refused(zip(Map.of("a.csv", new byte[70 * 1024 * 1024]))).code())
                .isEqualTo("zip-bomb");
        assertThat(refused(zip(Map.of("[Content_Types].xml", new byte[1], "xl/a.xml", new byte[70 * 1024 * 1024])))
                        .code())
                .isEqualTo("zip-bomb");
    }

    @Test
    void refusesAnArchiveWithinAnArchive() {
        byte[] inner = zip(Map.of("a.csv", TwinFile.bytes(twin)));
        assertThat(refused(zip(Map.of("a.zip", inner))).code()).isEqualTo("archive-in-archive");
    }

    @Test
    void refusesADamagedArchive() {
        byte[] archive = zip(Map.of("a.csv", TwinFile.bytes(twin)));
        assertThat(refused(Arrays.copyOf(archive, archive.length / 2)).code()).isEqualTo("damaged-archive");
    }

    @ParameterizedTest
    @EnumSource(SourceLayout.class)
    void readsAWorkbookLikeTheCsv(SourceLayout layout) {
        List<List<String>> rows = TwinFile.rowsOf(layout.name());
        ParsedFile csv = parsed(rows);
        ParsedFile workbook = parsed(workbook(unquoted(rows), false));
        assertThat(workbook.layout()).isEqualTo(layout);
        assertThat(workbook.columns()).isEqualTo(csv.columns());
        assertThat(figures(workbook)).isEqualTo(figures(csv));
    }

    /** A file writes some cells within quotes, a workbook has no need to. */
    private static List<List<String>> unquoted(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> cell.replace("\"", "")).toList())
                .toList();
    }

    /** Cells with their figures in one scale: a workbook's 0.5 and a file's 50% are the same. */
    private static List<ParsedFile.SourceCell> figures(ParsedFile file) {
        return file.cells().stream()
                .map(cell -> new ParsedFile.SourceCell(
                        cell.column(),
                        cell.indicator(),
                        cell.version(),
                        cell.status(),
                        cell.value() == null ? null : cell.value().stripTrailingZeros()))
                .toList();
    }

    @Test
    void readsAWorkbookWithinAnArchive() {
        assertThat(matched(parsed(zip(Map.of("公表.xlsx", workbook(twin, false))))))
                .isEqualTo(1741);
    }

    @Test
    void ignoresAFurtherSheetAndSaysSo() {
        assertThat(codes(parsed(workbook(twin, true)))).contains("table-ignored");
    }

    @Test
    void namesAFormulaInsteadOfTrustingItsResult() {
        byte[] workbook = changed(
                workbook(twin, false),
                SHEET,
                xml -> xml.replaceFirst("<c r=\"C15\"[^>]*><v>[^<]*</v></c>", "<c r=\"C15\"><f>1+1</f><v>2</v></c>"));
        ParsedFile file = parsed(workbook);
        assertThat(file.malformed()).singleElement().satisfies(cell -> {
            assertThat(cell.address()).isEqualTo("C15");
            assertThat(cell.reason()).isEqualTo("formula");
        });
        assertThat(cell(file, 2, "online-32-offered").value()).isNull();
    }

    @Test
    void refusesMacros() {
        byte[] workbook = changed(workbook(twin, false), "xl/vbaProject.bin", xml -> xml);
        assertThat(refused(workbook).code()).isEqualTo("macros");
    }

    @Test
    void readsNoForeignFileThroughAnEntity() {
        byte[] workbook = changed(
                workbook(twin, false),
                SHEET,
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"));
        assertThat(refused(workbook).code()).isEqualTo("damaged-workbook");
    }

    @Test
    void endsWithAReadingWhateverTheBytes() {
        Random chance = new Random(2023);
        byte[] csv = TwinFile.of("PREFECTURE_COMPARISON");
        byte[] workbook = workbook(TwinFile.rowsOf("PREFECTURE_COMPARISON"), false);
        for (int round = 0; round < 150; round++) {
            assertThat(Published.reading().read(damaged(csv, chance))).isNotNull();
            assertThat(Published.reading().read(damaged(workbook, chance))).isNotNull();
        }
    }

    /** Each byte of a small archive's headers with each value: what a library throws for one of them is an answer too. */
    @Test
    void endsWithAReadingWhateverTheHeaderOfAnArchive() {
        byte[] archive = zip(Map.of("公表.csv", utf8("市区町村コード,都道府県名\n")));
        for (int position = 0; position < archive.length; position++) {
            byte[] damaged = archive.clone();
            for (int value = 0; value < 256; value++) {
                damaged[position] = (byte) value;
                assertThat(Published.reading().read(damaged)).isNotNull();
            }
        }
    }

    private static byte[] damaged(byte[] content, Random chance) {
        byte[] damaged = content.clone();
        for (int i = 0; i < 1 + chance.nextInt(8); i++) {
            damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
        }
        return damaged;
    }

    private static String text(List<List<String>> rows) {
        return new String(TwinFile.bytes(rows), StandardCharsets.UTF_8).substring(1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content, StandardCharsets.UTF_8)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return content.toByteArray();
    }

    /** The workbook with one entry changed, or added from nothing. */
    private static byte[] changed(byte[] workbook, String entry, java.util.function.UnaryOperator<String> change) {
        Map<String, byte[]> entries = new java.util.LinkedHashMap<>(Archive.inflate(workbook, workbook.length * 100L));
        String before = new String(entries.getOrDefault(entry, new byte[] {1}), StandardCharsets.UTF_8);
        entries.put(entry, utf8(change.apply(before)));
        return zip(entries);
    }

    private static byte[] workbook(List<List<String>> rows, boolean furtherSheet) {
        try (var workbook = new SXSSFWorkbook();
                var content = new ByteArrayOutputStream()) {
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            var sheet = workbook.createSheet("比較");
            for (int row = 0; row < rows.size(); row++) {
                var line = sheet.createRow(row);
                for (int column = 0; column < rows.get(row).size(); column++) {
                    fill(line.createCell(column), rows.get(row).get(column), percent);
                }
            }
            if (furtherSheet) {
                var notes = workbook.createSheet("注記");
                notes.createRow(0).createCell(0).setCellValue("出典");
                notes.createRow(1).createCell(0).setCellValue("試験");
            }
            workbook.write(content);
            return content.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void fill(Cell cell, String text, CellStyle percent) {
        if (text.matches("[0-9]+%")) {
            cell.setCellValue(Integer.parseInt(text.substring(0, text.length() - 1)) / 100.0);
            cell.setCellStyle(percent);
        } else if (text.matches("[0-9]+")) {
            cell.setCellValue(Integer.parseInt(text));
        } else {
            cell.setCellValue(text);
        }
    }
}
