package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import jp.yui.contract.assessment.BoardRow;
import jp.yui.contract.assessment.Entry;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.RoundState;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** The municipalities of a round by population class; only what was submitted can be selected. */
final class BoardGrid extends Grid<BoardRow> {

    private static final int SCROLLS_FROM = 80;

    private final transient Place place;
    private final transient Round round;

    BoardGrid(Place place, Round round, List<BoardRow> rows, Consumer<BoardRow> extend, Consumer<BoardRow> transfer) {
        this.place = place;
        this.round = round;
        setId("board");
        getElement().setProperty("accessibleName", getTranslation("assessment.round.board"));
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(rows.size() <= SCROLLS_FROM);
        component("municipality", this::name, Comparator.comparing(BoardRow::code), "9.5rem")
                .setFlexGrow(1);
        component("class", this::className, byClass(), "8rem");
        component("state", row -> Tags.row(row, this), Comparator.comparing(BoardRow::state), "8.5rem");
        component("progress", this::progress, Comparator.comparing(BoardRow::answered), "7.5rem");
        component("due", this::due, Comparator.comparing(BoardRow::dueAt), "8.5rem");
        component(
                "moved",
                row -> Moments.brief(row.lastMovedAt(), this),
                Comparator.comparing(BoardRow::lastMovedAt, Comparator.nullsFirst(Comparator.naturalOrder())),
                "6.5rem");
        text("overall", row -> Labels.level(row.overall()), byOverall(), "5rem").setTextAlign(ColumnTextAlign.END);
        boolean open = round.state() == RoundState.OPEN;
        boolean joined = rows.stream().anyMatch(BoardRow::joined);
        if (place.may(Permission.ASSESSMENT_CONDUCT) && (open || joined)) {
            component("action", row -> actions(row, extend, transfer), null, "6.5rem");
        }
        if (place.may(Permission.ASSESSMENT_CONDUCT) && open) {
            selectable();
        }
        setItems(rows.stream().sorted(byClass().thenComparing(BoardRow::code)).toList());
    }

    private void selectable() {
        setSelectionMode(SelectionMode.MULTI);
        setItemSelectableProvider(row -> row.state() == ResponseState.SUBMITTED);
        ((GridMultiSelectionModel<?>) getSelectionModel())
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
    }

    private static Comparator<BoardRow> byClass() {
        return Comparator.comparing(BoardRow::populationClass, Comparator.nullsLast(PopulationClasses.ORDER));
    }

    private static Comparator<BoardRow> byOverall() {
        return Comparator.comparing(BoardRow::overall, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private Column<BoardRow> component(
            String key,
            ValueProvider<BoardRow, Component> cell,
            @org.jspecify.annotations.Nullable Comparator<BoardRow> order,
            String width) {
        return head(addComponentColumn(cell), key, order, width);
    }

    private Column<BoardRow> text(
            String key, ValueProvider<BoardRow, String> cell, Comparator<BoardRow> order, String width) {
        return head(addColumn(cell), key, order, width);
    }

    private Column<BoardRow> head(
            Column<BoardRow> column,
            String key,
            @org.jspecify.annotations.Nullable Comparator<BoardRow> order,
            String width) {
        column.setHeader(getTranslation("assessment.round.column." + key))
                .setKey(key)
                .setWidth(width)
                .setFlexGrow(0);
        if (order != null) {
            column.setComparator(order);
        }
        return column;
    }

    private Component name(BoardRow row) {
        Span cell = new Span(
                row.overall() == null
                        ? new Span(row.name())
                        : new Anchor(RoundAddresses.response(place, round.id(), row.response()), row.name()));
        cell.addClassName("tags");
        Tags.entry(row, this).ifPresent(cell::add);
        return cell;
    }

    private Component className(BoardRow row) {
        return new Span(row.populationClass() == null ? Labels.NONE : getTranslation("class." + row.populationClass()));
    }

    private Component progress(BoardRow row) {
        Span strip = new Span();
        strip.getStyle().set("--share", row.items() == 0 ? "0%" : 100 * row.answered() / row.items() + "%");
        Span cell = new Span(new Span(getTranslation("assessment.round.of", row.answered(), row.items())), strip);
        cell.addClassName("strip");
        return cell;
    }

    private Component due(BoardRow row) {
        Span cell = new Span(Moments.brief(row.dueAt(), this));
        cell.addClassName("tags");
        if (row.dueAt().isAfter(round.plan().closesAt())) {
            cell.add(Tags.tag(getTranslation("assessment.round.extended"), "wait"));
        }
        return cell;
    }

    private Component actions(BoardRow row, Consumer<BoardRow> extend, Consumer<BoardRow> transfer) {
        Component extension = extension(row, extend);
        if (row.entry() != Entry.PROXY || !place.may(Permission.ASSESSMENT_PROXY)) {
            return extension;
        }
        Span cell = new Span(row.joined() ? transfer(row, transfer) : proxy(row), extension);
        cell.addClassName("tags");
        return cell;
    }

    private Component proxy(BoardRow row) {
        Anchor enter = new Anchor(Addresses.response(place, row.response()), getTranslation("assessment.proxy.enter"));
        enter.setId("proxy-" + row.code());
        enter.getElement().setAttribute("aria-label", getTranslation("assessment.proxy.enter.of", row.name()));
        return enter;
    }

    private Component transfer(BoardRow row, Consumer<BoardRow> transfer) {
        Button button = new Button(getTranslation("assessment.round.transfer"), click -> transfer.accept(row));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setId("transfer-" + row.code());
        button.setAriaLabel(getTranslation("assessment.round.transfer.of", row.name()));
        return button;
    }

    private Component extension(BoardRow row, Consumer<BoardRow> extend) {
        Button button = new Button(getTranslation("assessment.round.extend"), click -> extend.accept(row));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setId("extend-" + row.code());
        button.setAriaLabel(getTranslation("assessment.round.extend.of", row.name()));
        button.setVisible(round.state() == RoundState.OPEN
                && row.state() != ResponseState.SUBMITTED
                && row.state() != ResponseState.ACCEPTED);
        return button;
    }
}
