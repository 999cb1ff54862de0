package jp.yui.assessment.sheets;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.Level;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;

/** The answer cells of one item. What people type for a number is one, whatever its width; nothing else is guessed. */
final class AnswerRow {

    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00a0\\u3000\\ufeff]+|[\\s\\u00a0\\u3000\\ufeff]+$");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,4}([.．][0-9０-９]{1,9})?");
    private static final int SHOWN = 80;

    private final Row row;
    private final List<Unread> unread = new ArrayList<>();

    AnswerRow(Row row) {
        this.row = row;
    }

    /** What the row makes of the answer that it was filled in over; equal to that if nothing was changed. */
    AnswerDraft over(AnswerDraft seen) {
        boolean notApplicable = isNotApplicable();
        Level chosen = notApplicable ? null : level(Column.LEVEL);
        var written = new AnswerDraft(
                state(notApplicable, chosen),
                chosen,
                text(Column.REASON, seen.reason()),
                text(Column.NOTE, seen.note()),
                evidence(seen.evidence()),
                level(Column.TARGET),
                year(),
                seen.confirmed());
        return written.equals(seen) ? seen : confirmed(written);
    }

    /** The cells that could not be read. */
    List<Unread> unread() {
        return List.copyOf(unread);
    }

    private <T extends @Nullable Object> T readable(T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Unread cell) {
            unread.add(cell);
            return otherwise;
        }
    }

    private static AnswerDraft confirmed(AnswerDraft written) {
        return new AnswerDraft(
                written.state(),
                written.level(),
                written.reason(),
                written.note(),
                written.evidence(),
                written.target(),
                written.targetYear(),
                true);
    }

    private boolean isNotApplicable() {
        Cell cell = row.getCell(Column.LEVEL.ordinal());
        return cell != null
                && cell.getCellType() == CellType.STRING
                && plain(cell.getStringCellValue()).equals(Words.of("not-applicable"));
    }

    private static AnswerState state(boolean notApplicable, @Nullable Level level) {
        if (notApplicable) {
            return AnswerState.NOT_APPLICABLE;
        }
        return level == null ? AnswerState.UNANSWERED : AnswerState.ANSWERED;
    }

    private @Nullable Level level(Column column) {
        return this.<@Nullable Level>number(column, "not-a-level", Level::new);
    }

    private @Nullable FiscalYear year() {
        return this.<@Nullable FiscalYear>number(
                Column.TARGET_YEAR, "not-a-year", number -> new FiscalYear(whole(number)));
    }

    private <T extends @Nullable Object> @Nullable T number(
            Column column, String otherwise, DoubleFunction<T> meaning) {
        return this.<@Nullable T>readable(null, () -> {
            String text = trimmed(column);
            try {
                return text.isEmpty() ? null : meaning.apply(number(text));
            } catch (IllegalArgumentException none) {
                throw new Unread(column, otherwise);
            }
        });
    }

    private static int whole(double number) {
        if (number != Math.rint(number)) {
            throw new IllegalArgumentException("Not whole: " + number);
        }
        return (int) number;
    }

    private static double number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a number: " + text);
        }
        return Double.parseDouble(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** The first piece of evidence is the sheet's; all others stay as they are. */
    private List<Evidence> evidence(List<Evidence> seen) {
        Evidence first = seen.isEmpty() ? new Evidence("", "", null) : seen.getFirst();
        var written =
                new Evidence(text(Column.EVIDENCE, first.text()), text(Column.LINK, first.link()), first.expiresOn());
        if (written.text().isEmpty() && !written.link().isEmpty()) {
            unread.add(new Unread(Column.EVIDENCE, "evidence-without-text"));
        }
        List<Evidence> all = new ArrayList<>(seen.stream().skip(1).toList());
        if (!written.text().isEmpty()) {
            all.addFirst(written);
        }
        return all;
    }

    /** Excel changes the ends of lines, and blanks around a text are no change. */
    private String text(Column column, String seen) {
        return readable(seen, () -> {
            String written = trimmed(column);
            if (written.length() > column.longest()) {
                throw new Unread(column, "too-long");
            }
            return written.equals(plain(seen)) ? seen : written;
        });
    }

    private String trimmed(Column column) {
        return plain(content(column));
    }

    static String plain(String text) {
        return AROUND.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    private String content(Column column) {
        Cell cell = row.getCell(column.ordinal());
        return cell == null
                ? ""
                : switch (cell.getCellType()) {
                    case STRING -> cell.getStringCellValue();
                    case NUMERIC ->
                        column.isText() ? shown(cell) : NumberToTextConverter.toText(cell.getNumericCellValue());
                    case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
                    case FORMULA -> throw new Unread(column, "formula");
                    case ERROR -> throw new Unread(column, "error");
                    case BLANK, _NONE -> "";
                };
    }

    /** Where the cell is, as people find it. */
    String address(Column column) {
        return new CellReference(row.getRowNum(), column.ordinal()).formatAsString();
    }

    /** What stands in the cell, shortened, for people to find it. */
    String shown(Column column) {
        Cell cell = row.getCell(column.ordinal());
        String text = cell == null ? "" : shown(cell);
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }

    private static String shown(Cell cell) {
        return (cell.getCellType() == CellType.FORMULA ? "=" : "") + new DataFormatter().formatCellValue(cell);
    }
}
