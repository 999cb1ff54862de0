package jp.yui.ui.benchmark;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A large table with its heading, its choice of columns and its files. */
public final class TableCard extends Div {

    public TableCard(String heading, Grid<?> table, Div downloads) {
        addClassName("card");
        Div bar = new Div(new H2(heading), new ColumnChooser(table), downloads);
        bar.addClassName("bar");
        add(bar, table);
    }
}
