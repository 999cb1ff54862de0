package jp.yui.ui.assessment.sheets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import jp.yui.contract.assessment.SheetReview.Unreadable;
import jp.yui.ui.assessment.Items;
import jp.yui.ui.assessment.Tables;

/** The cells that could not be read: where, what stands there, and how to mend it. */
final class Unread {

    private static final Set<String> REASONS = Set.of(
            "formula",
            "error",
            "not-a-level",
            "not-a-year",
            "too-long",
            "row-missing",
            "row-twice",
            "evidence-without-text",
            "invalid-answer",
            "not-applicable-refused");

    private Unread() {}

    static Div table(List<Unreadable> cells, Items items, Component reader) {
        List<String> head = List.of(
                reader.getTranslation("assessment.sheet.cell"),
                reader.getTranslation("assessment.answer.item"),
                reader.getTranslation("assessment.sheet.stands"),
                reader.getTranslation("assessment.sheet.mend"));
        return Tables.table(
                "sheet-unread-table",
                reader.getTranslation("assessment.sheet.unread", cells.size()),
                head,
                cells.stream().map(cell -> line(cell, items, reader)).toList());
    }

    private static List<Component> line(Unreadable cell, Items items, Component reader) {
        Span text = new Span(cell.text());
        text.addClassName("as-typed");
        return List.of(
                Tables.text(
                        cell.address().isEmpty() ? reader.getTranslation("assessment.sheet.no-cell") : cell.address()),
                Tables.text(items.name(cell.item(), reader)),
                text,
                Tables.text(reader.getTranslation("assessment.sheet.mend." + known(cell.reason()))));
    }

    private static String known(String reason) {
        return REASONS.contains(reason) ? reason : "other";
    }
}
