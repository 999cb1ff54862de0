package jp.yui.ui.benchmark;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** Lets a person show only the columns they need, and set the rows wider or closer. */
public final class ColumnChooser extends MenuBar {

    public ColumnChooser(Grid<?> grid) {
        setId("columns");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        MenuItem menu = addItem(getTranslation("table.columns"));
        for (Grid.Column<?> column : grid.getColumns()) {
            offer(menu, column);
        }
        density(menu, grid);
    }

    private static void offer(MenuItem menu, Grid.Column<?> column) {
        MenuItem item = menu.getSubMenu().addItem(column.getHeaderText());
        item.setCheckable(true);
        item.setChecked(true);
        item.setKeepOpen(true);
        item.addClickListener(click -> column.setVisible(item.isChecked()));
    }

    private void density(MenuItem menu, Grid<?> grid) {
        menu.getSubMenu().addSeparator();
        MenuItem wide = menu.getSubMenu().addItem(getTranslation("table.wide"));
        wide.setCheckable(true);
        wide.setKeepOpen(true);
        wide.addClickListener(click -> {
            if (wide.isChecked()) {
                grid.removeThemeVariants(GridVariant.LUMO_COMPACT);
                grid.addClassName("wide-rows");
            } else {
                grid.addThemeVariants(GridVariant.LUMO_COMPACT);
                grid.removeClassName("wide-rows");
            }
        });
    }
}
