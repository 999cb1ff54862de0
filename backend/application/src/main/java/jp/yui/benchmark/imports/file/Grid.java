package jp.yui.benchmark.imports.file;

import java.util.List;

/**
 * A table of texts, whatever it was stored as; a formula is the text that begins with {@code =}.
 *
 * @param name name of the sheet or file
 * @param rows rows that are not wholly blank
 */
record Grid(String name, List<Row> rows) {

    /**
     * @param number one-based row number as a spreadsheet shows it
     * @param cells texts from column A on
     */
    record Row(int number, List<String> cells) {

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(Text::isBlank);
        }
    }

    Row header() {
        return rows.getFirst();
    }

    List<Row> body() {
        return rows.subList(1, rows.size());
    }

    boolean isBlankColumn(int column) {
        return rows.stream().allMatch(row -> Text.isBlank(row.cell(column)));
    }
}
