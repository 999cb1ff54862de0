package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.LevelRow;
import jp.yui.contract.assessment.LevelRow.DimensionMean;
import jp.yui.contract.assessment.Round;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** Municipality by dimension: the figure is always there, the tint only helps to find it. */
final class HeatCard extends Div {

    /** How the rows can be ordered. */
    enum Order {
        CODE,
        LOWEST,
        HIGHEST
    }

    private final transient Place place;
    private final transient Round round;
    private final transient Framework framework;
    private final transient List<LevelRow> rows;
    private final NativeTableBody body = new NativeTableBody();

    HeatCard(Place place, Round round, Framework framework, List<LevelRow> rows, Div files) {
        this.place = place;
        this.round = round;
        this.framework = framework;
        this.rows = rows;
        addClassName("card");
        Div bar = new Div(new H2(getTranslation("assessment.round.heat")), orders(), files);
        bar.addClassName("bar");
        NativeTable table = new NativeTable(Cells.head(titles()), body);
        table.setId("heat");
        table.addClassName("heat");
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("assessment.round.heat"));
        Paragraph note = new Paragraph(getTranslation("assessment.round.heat.note"));
        note.addClassName("muted");
        fill(Order.CODE);
        add(bar, scroll, note);
    }

    private Select<Order> orders() {
        Select<Order> orders = new Select<>();
        orders.setId("heat-order");
        orders.setLabel(getTranslation("assessment.round.order"));
        orders.setItems(Order.values());
        orders.setItemLabelGenerator(one -> getTranslation("assessment.round.order." + one));
        orders.setValue(Order.CODE);
        orders.addValueChangeListener(change -> fill(change.getValue()));
        return orders;
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>(List.of(
                getTranslation("assessment.round.column.municipality"),
                getTranslation("assessment.round.column.state"),
                getTranslation("assessment.round.column.overall")));
        framework.dimensions().forEach(one -> titles.add(Spoken.of(one.name(), this)));
        return titles;
    }

    private void fill(Order order) {
        body.removeAll();
        rows.stream().sorted(comparator(order)).map(this::line).forEach(body::add);
    }

    private static Comparator<LevelRow> comparator(Order order) {
        Comparator<Double> rising = Comparator.naturalOrder();
        return switch (order) {
            case CODE -> Comparator.comparing(LevelRow::code);
            case LOWEST -> Comparator.comparing(LevelRow::overall, Comparator.nullsLast(rising));
            case HIGHEST -> Comparator.comparing(LevelRow::overall, Comparator.nullsLast(rising.reversed()));
        };
    }

    private NativeTableRow line(LevelRow row) {
        Map<String, Double> means =
                row.dimensions().stream().collect(Collectors.toMap(DimensionMean::dimension, DimensionMean::level));
        NativeTableRow line = new NativeTableRow(
                Cells.name(name(row)), new NativeTableCell(Tags.response(row.state(), this)), heat(row.overall()));
        framework.dimensions().forEach(one -> line.add(heat(means.get(one.code()))));
        return line;
    }

    private Span name(LevelRow row) {
        Span name = new Span(new Anchor(RoundAddresses.response(place, round.id(), row.response()), row.name()));
        name.addClassName("tags");
        if (row.proxy()) {
            name.add(Tags.proxy(this));
        }
        return name;
    }

    private static NativeTableCell heat(@Nullable Double level) {
        NativeTableCell cell = Cells.number(Labels.level(level));
        cell.addClassName(level == null ? "none" : "step-" + HeatStep.of(level));
        return cell;
    }
}
