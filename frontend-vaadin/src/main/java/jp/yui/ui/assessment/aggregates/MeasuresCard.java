package jp.yui.ui.assessment.aggregates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.contract.assessment.Aggregates;
import jp.yui.contract.assessment.Aggregates.Cell;
import jp.yui.contract.assessment.Framework.Dimension;
import jp.yui.ui.assessment.Tables;
import jp.yui.ui.assessment.Wordings;

/** The level of each dimension in the group that the reader chooses. */
final class MeasuresCard extends Div {

    private final transient Aggregates frozen;
    private final transient List<Dimension> dimensions;
    private final Div table = new Div();

    MeasuresCard(Aggregates frozen, List<Dimension> dimensions) {
        this.frozen = frozen;
        this.dimensions = dimensions;
        addClassNames("card", "aggregates");
        Div bar = new Div(new H2(getTranslation("assessment.aggregates.measures")), groups());
        bar.addClassName("bar");
        fill(Figures.ALL);
        add(bar, table);
    }

    private Select<String> groups() {
        Select<String> groups = new Select<>();
        groups.setId("measures-group");
        groups.setLabel(getTranslation("assessment.aggregates.group"));
        groups.setItems(frozen.cells().stream().map(Cell::group).distinct().toList());
        groups.setItemLabelGenerator(group -> Figures.group(group, this));
        groups.setValue(Figures.ALL);
        groups.addValueChangeListener(change -> fill(change.getValue()));
        return groups;
    }

    private void fill(String group) {
        Map<String, Cell> cells = frozen.cells().stream()
                .filter(cell -> cell.group().equals(group))
                .collect(Collectors.toMap(Cell::measure, Function.identity()));
        table.removeAll();
        table.add(Tables.table(
                "measures-table",
                getTranslation("assessment.aggregates.measures"),
                Figures.heads(getTranslation("assessment.aggregates.measure"), this),
                dimensions.stream()
                        .filter(dimension -> cells.containsKey(dimension.code()))
                        .map(dimension -> row(dimension, cells.get(dimension.code())))
                        .toList()));
    }

    private List<Component> row(Dimension dimension, Cell cell) {
        return Stream.concat(Stream.of(Tables.text(Wordings.of(dimension.name(), this))), Figures.of(cell, this))
                .toList();
    }
}
