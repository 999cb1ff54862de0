package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import jp.yui.contract.benchmark.ImportSummary;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** The list of imports, newest first: what can be left and come back to. */
final class ImportGrid extends Grid<ImportSummary> {

    ImportGrid(Place place, List<ImportSummary> all) {
        setId("import-grid");
        getElement().setProperty("accessibleName", getTranslation("imports.jobs"));
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(all.size() <= 50);
        head(addComponentColumn(one -> link(place, one)), "file", "14rem").setFlexGrow(1);
        head(addComponentColumn(one -> new StateTag(one.state(), one.progress())), "state", "8rem");
        head(addColumn(one -> Layouts.name(one.layout(), this)), "layout", "10rem");
        head(addColumn(one -> Labels.year(one.fiscalYear(), this)), "year", "7rem");
        head(addColumn(one -> Labels.moment(one.uploadedAt(), this)), "uploaded", "14.5rem");
        head(addColumn(ImportSummary::uploadedBy), "by", "8rem");
        setItems(all);
    }

    /** Fixed widths that fit a laptop together: a long file name wraps instead of pushing the last column out of sight. */
    private Grid.Column<ImportSummary> head(Grid.Column<ImportSummary> column, String key, String width) {
        return column.setHeader(getTranslation("column." + key))
                .setKey(key)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static Anchor link(Place place, ImportSummary one) {
        Anchor link = new Anchor(Addresses.review(place, one.id()), one.fileName());
        link.setId("import-" + one.id());
        return link;
    }
}
