package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.Component;
import java.util.Set;

/** The importer's stable codes in words; a code that has none yet is shown as it is. */
final class Codes {

    private static final Set<String> NOTES = Set.of(
            "zero-of-zero",
            "date",
            "trailing-blank-column",
            "blank-column",
            "code-padded",
            "district-left-out",
            "matched-by-name",
            "accepted-spelling",
            "label-trimmed",
            "not-collected",
            "missing-body",
            "missing-item",
            "unknown-item",
            "column-twice",
            "rate-differs",
            "area-changed",
            "many-malformed",
            "table-ignored");
    private static final Set<String> REASONS =
            Set.of("formula", "not-a-percentage", "not-a-count", "out-of-range", "not-yes-or-no");
    private static final Set<String> FAILURES = Set.of(
            "archive-in-archive",
            "damaged-archive",
            "damaged-workbook",
            "empty-archive",
            "empty-file",
            "item-twice",
            "internal",
            "macros",
            "not-a-table",
            "not-in-code-order",
            "not-utf-8",
            "old-or-encrypted-excel",
            "several-tables",
            "too-large",
            "unknown-layout",
            "zip-bomb",
            "truncated",
            "wrong-column-count",
            "reading-never-ended");

    private Codes() {}

    static String note(String code, Component page) {
        return word("note.", code, NOTES, page);
    }

    static String reason(String code, Component page) {
        return word("cell.", code, REASONS, page);
    }

    static String failure(String code, Component page) {
        return word("failure.", code, FAILURES, page);
    }

    private static String word(String prefix, String code, Set<String> known, Component page) {
        return known.contains(code) ? page.getTranslation(prefix + code) : code;
    }
}
