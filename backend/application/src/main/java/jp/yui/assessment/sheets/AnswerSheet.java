package jp.yui.assessment.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yui.assessment.responses.AnswerRules;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.SheetReview.Change;
import jp.yui.contract.assessment.SheetReview.Unreadable;
import jp.yui.platform.Problem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** Compares a filled-in sheet with the answers that it was filled in over and with those that stand now. */
final class AnswerSheet {

    private final AnswerRules rules;
    private final Stamp stamp;
    private final Map<String, AnswerDraft> seen;
    private final List<Change> changes = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private int unchanged;

    /**
     * @param seen what the sheet said at its download, by item
     */
    AnswerSheet(AnswerRules rules, Stamp stamp, Map<String, AnswerDraft> seen) {
        this.rules = rules;
        this.stamp = stamp;
        this.seen = seen;
    }

    void compare(Workbook workbook, List<Answer> answers) {
        Sheet sheet = workbook.getSheet(Words.of("sheet"));
        if (sheet == null) {
            throw Stamp.none("It has no page for answers");
        }
        Map<String, AnswerRow> rows = rows(sheet);
        answers.forEach(now -> compare(rows.get(now.item()), now));
    }

    List<Change> changes() {
        return changes;
    }

    int unchanged() {
        return unchanged;
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }

    /** The rows of items, wherever they have been moved to; of two for one item, neither counts. */
    private Map<String, AnswerRow> rows(Sheet sheet) {
        Map<String, AnswerRow> rows = new LinkedHashMap<>();
        for (Row row : sheet) {
            String code = code(row);
            if (seen.containsKey(code) && rows.put(code, new AnswerRow(row)) != null) {
                unreadable.add(unreadable(rows.get(code), code, Column.CODE, "row-twice"));
            }
        }
        twice().forEach(rows::remove);
        return rows;
    }

    private Set<String> twice() {
        return Set.copyOf(unreadable.stream().map(Unreadable::item).toList());
    }

    private static String code(Row row) {
        var cell = row.getCell(Column.CODE.ordinal());
        return cell != null && cell.getCellType() == CellType.STRING ? AnswerRow.plain(cell.getStringCellValue()) : "";
    }

    private void compare(@Nullable AnswerRow row, Answer now) {
        if (row != null) {
            compareRow(row, now);
        } else if (!twice().contains(now.item())) {
            unreadable.add(new Unreadable("", now.item(), "", "row-missing"));
        }
    }

    private void compareRow(AnswerRow row, Answer now) {
        AnswerDraft before = seen.get(now.item());
        AnswerDraft after = row.over(before);
        row.unread().forEach(cell -> unreadable.add(unreadable(row, now.item(), cell.column(), cell.reason())));
        if (!row.unread().isEmpty()) {
            return;
        }
        if (after.equals(before) || after.equals(now.content())) {
            unchanged++;
        } else if (keepsTheRules(row, now.item(), after)) {
            long version = stamp.versions().get(now.item());
            changes.add(new Change(now.item(), version, now.content(), after, version != now.version()));
        }
    }

    private boolean keepsTheRules(AnswerRow row, String item, AnswerDraft after) {
        try {
            rules.refuseFaults(stamp.framework(), item, after);
            return true;
        } catch (Problem.Unprocessable fault) {
            unreadable.add(unreadable(row, item, column(fault), fault.type()));
            return false;
        }
    }

    private static Unreadable unreadable(AnswerRow row, String item, Column column, String reason) {
        return new Unreadable(row.address(column), item, row.shown(column), reason);
    }

    /** The column of the field that a refusal points at. */
    private static Column column(Problem fault) {
        String errors = String.valueOf(fault.facts().get("errors"));
        if (errors.contains("/reason")) {
            return Column.REASON;
        }
        if (errors.contains("/link")) {
            return Column.LINK;
        }
        return errors.contains("/targetYear") ? Column.TARGET_YEAR : Column.LEVEL;
    }
}
