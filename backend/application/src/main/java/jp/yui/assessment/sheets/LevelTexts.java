package jp.yui.assessment.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Level;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The second page: what can be seen at each level of each item, and where the first page looks it up. */
final class LevelTexts {

    private static final int FIRST_LEVEL = 2;
    private static final int CHARACTER = 256;
    private static final int WIDTH = 34;

    private final XSSFSheet page;
    private final Looks looks;
    private final Map<String, Integer> rows = new HashMap<>();

    LevelTexts(Framework framework, XSSFWorkbook workbook, Looks looks) {
        this.page = workbook.createSheet(Words.of("levels"));
        this.looks = looks;
        drawHeader();
        framework.dimensions().stream()
                .flatMap(dimension -> dimension.items().stream())
                .forEach(this::draw);
        page.createFreezePane(FIRST_LEVEL, 1);
        looks.print(page);
        looks.protect(page);
    }

    private static int notApplicable() {
        return FIRST_LEVEL + Level.ALL.size();
    }

    private void drawHeader() {
        Row header = page.createRow(0);
        looks.fill(header, 0, Column.CODE.title(), looks.header());
        looks.fill(header, 1, Column.NAME.title(), looks.header());
        for (Level level : Level.ALL) {
            int column = FIRST_LEVEL + Level.ALL.indexOf(level);
            looks.fill(header, column, "", looks.header());
            header.getCell(column).setCellValue(level.value());
            page.setColumnWidth(column, WIDTH * CHARACTER);
        }
        looks.fill(header, notApplicable(), Words.of("not-applicable"), looks.header());
        page.setColumnWidth(1, Column.NAME.width() * CHARACTER);
        page.setColumnWidth(notApplicable(), WIDTH * CHARACTER);
    }

    private void draw(Framework.Item item) {
        Row row = page.createRow(page.getLastRowNum() + 1);
        rows.put(item.code(), row.getRowNum() + 1);
        looks.fill(row, 0, item.code(), looks.locked());
        looks.fill(row, 1, item.name().ja(), looks.locked());
        for (Framework.LevelText text : item.levels()) {
            looks.fill(
                    row,
                    FIRST_LEVEL + Level.ALL.indexOf(text.level()),
                    text.text().ja(),
                    looks.locked());
        }
        looks.fill(row, notApplicable(), whenNotApplicable(item), looks.locked());
    }

    private static String whenNotApplicable(Framework.Item item) {
        return item.notApplicable() == null
                ? ""
                : Words.of("when") + item.notApplicable().ja();
    }

    /** Finds the sentence of the level in a cell of the first page. */
    String formula(Framework.Item item, String level) {
        String name = "'" + page.getSheetName() + "'!";
        int row = rows.getOrDefault(item.code(), 0);
        return "IF(%1$s=\"%2$s\",%3$s$K$%4$d&\"\",IF(ISNUMBER(%1$s),IFERROR(INDEX(%3$s$C$%4$d:$J$%4$d,1,MATCH(%1$s,%3$s$C$1:$J$1,0)),\"\"),\"\"))"
                .formatted(level, Words.of("not-applicable"), name, row);
    }

    /** The same, for programs that do not compute. */
    String sentence(Framework.Item item, @Nullable AnswerDraft answer) {
        if (answer == null) {
            return "";
        }
        if (answer.state() == AnswerState.NOT_APPLICABLE) {
            return whenNotApplicable(item);
        }
        List<Framework.LevelText> chosen = item.levels().stream()
                .filter(text -> text.level().equals(answer.level()))
                .toList();
        return chosen.isEmpty() ? "" : chosen.getFirst().text().ja();
    }
}
