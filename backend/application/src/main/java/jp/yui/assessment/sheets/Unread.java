package jp.yui.assessment.sheets;

import java.io.Serial;

/** A cell that cannot be read; ends the reading of its row. */
final class Unread extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Column column;
    private final String reason;

    Unread(Column column, String reason) {
        super(column + " " + reason, null, false, false);
        this.column = column;
        this.reason = reason;
    }

    Column column() {
        return column;
    }

    String reason() {
        return reason;
    }
}
