package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.Component;

/** Places in a file as people say them; the addresses of single cells are the same in every language. */
final class Positions {

    private static final String COLUMN = "column ";
    private static final String ROW = "row ";

    private Positions() {}

    static String of(String address, Component page) {
        if (address.startsWith(COLUMN)) {
            return page.getTranslation("address.column", address.substring(COLUMN.length()));
        }
        return address.startsWith(ROW) ? page.getTranslation("address.row", address.substring(ROW.length())) : address;
    }
}
