package jp.yui.benchmark.imports.file;

/** Names places in a file the way a spreadsheet does, so that a person finds them. */
final class Address {

    private Address() {}

    /** The cell in the zero-based column and the one-based row, such as {@code BQ13}. */
    static String cell(int column, int row) {
        return letters(column) + row;
    }

    static String column(int column) {
        return "column " + letters(column);
    }

    static String row(int row) {
        return "row " + row;
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
