package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Set;

/** Small read-only tables in plain HTML, on a card of their own. */
final class Tables {

    private Tables() {}

    /** A card with a table; the named columns hold numbers. */
    static Component card(String id, String title, List<String> head, List<List<String>> rows, Integer... numbers) {
        Div scroll = new Div(table(id, head, rows, Set.of(numbers)));
        scroll.addClassName("scroll");
        Div card = new Div(new H2(title), scroll);
        card.addClassName("card");
        return card;
    }

    static NativeTable table(String id, List<String> head, List<List<String>> rows, Set<Integer> numbers) {
        NativeTableRow heads = new NativeTableRow();
        for (int i = 0; i < head.size(); i++) {
            heads.add(header(head.get(i), numbers.contains(i)));
        }
        NativeTableBody body = new NativeTableBody();
        rows.forEach(row -> body.add(line(row, numbers)));
        NativeTable table = new NativeTable(new NativeTableHeader(heads), body);
        table.setId(id);
        return table;
    }

    private static NativeTableHeaderCell header(String text, boolean number) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("number", number);
        return cell;
    }

    private static NativeTableRow line(List<String> row, Set<Integer> numbers) {
        NativeTableRow line = new NativeTableRow();
        for (int i = 0; i < row.size(); i++) {
            NativeTableCell cell = new NativeTableCell(row.get(i));
            cell.setClassName("number", numbers.contains(i));
            line.add(cell);
        }
        return line;
    }
}
