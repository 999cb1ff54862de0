package jp.yui.ui.assessment.aggregates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.stream.Stream;
import jp.yui.contract.assessment.Aggregates;
import jp.yui.contract.assessment.Aggregates.Cell;
import jp.yui.ui.assessment.Tables;

/** The overall level of everybody and of each population class. */
final class GroupsCard extends Div {

    GroupsCard(Aggregates frozen) {
        String name = getTranslation("assessment.aggregates.groups");
        addClassNames("card", "aggregates");
        add(
                new H2(name),
                Tables.table(
                        "groups-table",
                        name,
                        Figures.heads(getTranslation("assessment.aggregates.group"), this),
                        frozen.cells().stream()
                                .filter(cell -> cell.measure().equals(Figures.ALL))
                                .map(this::row)
                                .toList()));
    }

    private List<Component> row(Cell cell) {
        return Stream.concat(Stream.of(Tables.text(Figures.group(cell.group(), this))), Figures.of(cell, this))
                .toList();
    }
}
