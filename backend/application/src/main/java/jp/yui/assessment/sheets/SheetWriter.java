package jp.yui.assessment.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Level;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Draws a framework as a sheet to fill in, as plain as Excel of 2007 reads it; only answer cells can be written. */
final class SheetWriter {

    /** The row of the titles, zero-based; items follow. */
    static final int HEADER = 2;

    private static final int CHARACTER = 256;

    private final Framework framework;
    private final Map<String, AnswerDraft> answers;
    private final Map<String, List<EvidenceFile>> files;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Looks looks = new Looks(workbook);
    private final XSSFSheet sheet = workbook.createSheet(Words.of("sheet"));
    private final LevelTexts levels;

    private SheetWriter(Framework framework, List<Answer> answers) {
        this.framework = framework;
        this.answers = answers.stream().collect(Collectors.toMap(Answer::item, Answer::content));
        this.files = answers.stream().collect(Collectors.toMap(Answer::item, Answer::files));
        this.levels = new LevelTexts(framework, workbook, looks);
    }

    /** A sheet for a response, with what was answered until now. */
    static byte[] forAnswers(String title, Framework framework, List<Answer> answers, Stamp stamp) {
        var writer = new SheetWriter(framework, answers);
        writer.draw(title);
        stamp.writeTo(writer.workbook);
        return writer.bytes();
    }

    private void draw(String title) {
        line(0, title, looks.title());
        line(1, Words.of("how-to"), looks.plain());
        Row header = sheet.createRow(HEADER);
        for (Column column : Column.values()) {
            looks.fill(header, column.ordinal(), column.title(), looks.header());
            sheet.setColumnWidth(column.ordinal(), column.width() * CHARACTER);
        }
        framework.dimensions().forEach(this::draw);
        setUp();
    }

    private void line(int row, String text, CellStyle style) {
        looks.fill(sheet.createRow(row), 0, text, style);
    }

    private void draw(Framework.Dimension dimension) {
        Row heading = nextRow();
        looks.fill(heading, Column.CODE.ordinal(), dimension.code(), looks.dimension());
        looks.fill(heading, Column.NAME.ordinal(), dimension.name().ja(), looks.dimension());
        dimension.items().forEach(this::draw);
    }

    private void draw(Framework.Item item) {
        Row row = nextRow();
        looks.fill(row, Column.CODE.ordinal(), item.code(), looks.locked());
        looks.fill(row, Column.NAME.ordinal(), item.name().ja(), looks.locked());
        looks.fill(row, Column.QUESTION.ordinal(), item.question().ja(), looks.locked());
        Stream.of(Column.values())
                .filter(Column::isAnswer)
                .forEach(column ->
                        row.createCell(column.ordinal()).setCellStyle(column.isText() ? looks.text() : looks.answer()));
        AnswerDraft answer = answers.get(item.code());
        if (answer != null) {
            fill(row, answer);
        }
        Cell sentence = row.createCell(Column.SENTENCE.ordinal());
        sentence.setCellStyle(looks.locked());
        sentence.setCellFormula(levels.formula(item, address(row)));
        sentence.setCellValue(levels.sentence(item, answer));
        looks.fill(row, Column.FILES.ordinal(), names(item), looks.locked());
        offer(row.getRowNum(), item);
    }

    /** Files are added and taken away by screen; here they are only told. */
    private String names(Framework.Item item) {
        return files.getOrDefault(item.code(), List.of()).stream()
                .map(EvidenceFile::name)
                .collect(Collectors.joining("\n"));
    }

    private static void fill(Row row, AnswerDraft answer) {
        put(row, Column.LEVEL, answer.level());
        if (answer.state() == AnswerState.NOT_APPLICABLE) {
            cell(row, Column.LEVEL).setCellValue(Words.of("not-applicable"));
        }
        put(row, Column.REASON, answer.reason());
        put(row, Column.NOTE, answer.note());
        if (!answer.evidence().isEmpty()) {
            Evidence first = answer.evidence().getFirst();
            put(row, Column.EVIDENCE, first.text());
            put(row, Column.LINK, first.link());
        }
        put(row, Column.TARGET, answer.target());
        if (answer.targetYear() != null) {
            cell(row, Column.TARGET_YEAR).setCellValue(answer.targetYear().value());
        }
    }

    private static void put(Row row, Column column, @Nullable Level level) {
        if (level != null) {
            cell(row, column).setCellValue(level.value());
        }
    }

    private static void put(Row row, Column column, String text) {
        if (!text.isEmpty()) {
            cell(row, column).setCellValue(text);
        }
    }

    private static Cell cell(Row row, Column column) {
        return row.getCell(column.ordinal());
    }

    private Row nextRow() {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private static String address(Row row) {
        return new CellReference(row.getRowNum(), Column.LEVEL.ordinal()).formatAsString();
    }

    private void offer(int row, Framework.Item item) {
        List<String> all = Level.ALL.stream().map(Level::toString).toList();
        boolean mayNotApply = item.notApplicable() != null;
        List<String> choice = mayNotApply
                ? Stream.concat(all.stream(), Stream.of(Words.of("not-applicable")))
                        .toList()
                : all;
        offer(row, Column.LEVEL, choice, Words.of(mayNotApply ? "choose-or-not" : "choose"));
        offer(row, Column.TARGET, all, Words.of("choose"));
    }

    private void offer(int row, Column column, List<String> choice, String words) {
        var helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choice.toArray(String[]::new)),
                new CellRangeAddressList(row, row, column.ordinal(), column.ordinal()));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(Words.of("choose-title"), words);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private void setUp() {
        sheet.createFreezePane(Column.QUESTION.ordinal(), HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        looks.print(sheet);
        looks.protect(sheet);
        workbook.lockStructure();
        workbook.setForceFormulaRecalculation(true);
    }

    private byte[] bytes() {
        try (workbook) {
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
