package jp.yui.ui.home;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.yui.contract.tenancy.AdministratorCount;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** The bodies that somebody looks after, those with too few administrators first. */
final class AdministratorCard extends Div {

    private static final int SCROLLS_FROM = 12;

    AdministratorCard(Place place, List<AdministratorCount> others) {
        setId("administrators");
        addClassName("card");
        long few = others.stream().filter(one -> !one.enough()).count();
        Paragraph sentence = new Paragraph(getTranslation(
                few == 0 ? "administrators.list.enough" : "administrators.list.few",
                Labels.count(others.size()),
                Labels.count(few)));
        add(new H2(getTranslation("administrators.list." + place.kind())), sentence, grid(others));
    }

    private Grid<AdministratorCount> grid(List<AdministratorCount> others) {
        Grid<AdministratorCount> grid = new Grid<>();
        grid.setId("administrator-grid");
        grid.getElement().setProperty("accessibleName", getTranslation("administrators.list"));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setAllRowsVisible(others.size() <= SCROLLS_FROM);
        grid.addColumn(AdministratorCount::name)
                .setHeader(getTranslation("administrators.column.body"))
                .setKey("body")
                .setFlexGrow(1);
        grid.addColumn(one -> Labels.count(one.administrators()))
                .setHeader(getTranslation("administrators.column.administrators"))
                .setKey("administrators")
                .setComparator((a, b) -> Integer.compare(a.administrators(), b.administrators()))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(AdministratorCard::tag)
                .setHeader(getTranslation("administrators.column.state"))
                .setKey("state")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(others);
        return grid;
    }

    private static Span tag(AdministratorCount one) {
        Span tag = new Span();
        tag.setText(tag.getTranslation("administrators.enough." + one.enough()));
        tag.addClassNames("tag", one.enough() ? "good" : "bad");
        return tag;
    }
}
