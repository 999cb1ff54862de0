package jp.yui.ui.benchmark;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import jp.yui.contract.benchmark.ImportSummary;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** The list of imports, newest first: what can be left and come back to. */
final class ImportGrid extends Grid<ImportSummary> {

    ImportGrid(Place place, List<ImportSummary> all) {
        setId("import-grid");
        getElement().setProperty("accessibleName", getTranslation("imports.jobs"));
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        setAllRowsVisible(all.size() <= 50);
        addComponentColumn(one -> link(place, one))
                .setHeader(getTranslation("column.file"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        addComponentColumn(one -> new StateTag(one.state(), one.progress()))
                .setHeader(getTranslation("column.state"))
                .setAutoWidth(true);
        addColumn(one -> Layouts.name(one.layout(), this))
                .setHeader(getTranslation("column.layout"))
                .setAutoWidth(true);
        addColumn(one -> Labels.year(one.fiscalYear(), this))
                .setHeader(getTranslation("column.year"))
                .setAutoWidth(true);
        addColumn(one -> Labels.moment(one.uploadedAt(), this))
                .setHeader(getTranslation("column.uploaded"))
                .setAutoWidth(true);
        addColumn(ImportSummary::uploadedBy)
                .setHeader(getTranslation("column.by"))
                .setAutoWidth(true);
        setItems(all);
    }

    private static Anchor link(Place place, ImportSummary one) {
        Anchor link = new Anchor(Addresses.review(place, one.id()), one.fileName());
        link.setId("import-" + one.id());
        return link;
    }
}
