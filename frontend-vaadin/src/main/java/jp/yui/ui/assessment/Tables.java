package jp.yui.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Small read-only tables in plain HTML whose cells may hold links and tags. */
public final class Tables {

    private Tables() {}

    /** A table that scrolls within its card, also by keyboard; a head that begins with {@code #} is over numbers. */
    public static Div table(String id, String name, List<String> head, List<List<Component>> rows) {
        NativeTableRow heads = new NativeTableRow();
        head.forEach(text -> heads.add(head(text)));
        NativeTableBody body = new NativeTableBody();
        rows.forEach(row -> body.add(line(head, row)));
        NativeTable table = new NativeTable(new NativeTableHeader(heads), body);
        table.setId(id);
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", name);
        return scroll;
    }

    public static Component text(String text) {
        return new Span(text);
    }

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(label(text));
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("number", isNumber(text));
        return cell;
    }

    private static NativeTableRow line(List<String> head, List<Component> row) {
        NativeTableRow line = new NativeTableRow();
        for (int i = 0; i < row.size(); i++) {
            NativeTableCell cell = new NativeTableCell(row.get(i));
            cell.setClassName("number", isNumber(head.get(i)));
            cell.getElement().setAttribute("data-label", label(head.get(i)));
            line.add(cell);
        }
        return line;
    }

    private static String label(String head) {
        return isNumber(head) ? head.substring(1) : head;
    }

    private static boolean isNumber(String head) {
        return head.startsWith("#");
    }
}
