package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.yui.contract.assessment.BoardRow;
import jp.yui.ui.shell.Labels;

/** The board with its filter, and what can be done with several municipalities together. */
final class BoardCard extends Div {

    private static final String ALL = "";

    private final BoardGrid grid;
    private final transient Consumer<BoardFilter> remember;
    private final Paragraph shown = new Paragraph();
    private final Button accept = new Button();
    private transient BoardFilter filter;

    BoardCard(
            BoardGrid grid,
            List<BoardRow> rows,
            BoardFilter filter,
            Consumer<BoardFilter> remember,
            Consumer<List<UUID>> acceptAll) {
        this.grid = grid;
        this.filter = filter;
        this.remember = remember;
        addClassName("card");
        shown.addClassName("muted");
        shown.setId("shown");
        shown.getElement().setAttribute("role", "status");
        Div bar = new Div(new H2(getTranslation("assessment.round.board")), stands(), classes(rows), names());
        bar.addClassName("bar");
        add(bar, acceptance(acceptAll), shown, grid);
        apply(filter);
    }

    private Select<BoardFilter.Stand> stands() {
        Select<BoardFilter.Stand> stands = new Select<>();
        stands.setId("filter-stand");
        stands.setLabel(getTranslation("assessment.round.column.state"));
        stands.setItems(BoardFilter.Stand.values());
        stands.setItemLabelGenerator(this::word);
        stands.setValue(filter.stand());
        stands.addValueChangeListener(
                change -> change(new BoardFilter(change.getValue(), filter.populationClass(), filter.name())));
        return stands;
    }

    private String word(BoardFilter.Stand stand) {
        return switch (stand) {
            case ALL -> getTranslation("assessment.round.all");
            case OVERDUE -> getTranslation("assessment.round.overdue");
            case AWAY -> getTranslation("assessment.round.away");
            case NOT_STARTED, DRAFT, IN_APPROVAL, SUBMITTED, ACCEPTED ->
                getTranslation("assessment.round.response." + stand);
        };
    }

    private Select<String> classes(List<BoardRow> rows) {
        Select<String> classes = new Select<>();
        classes.setId("filter-class");
        classes.setLabel(getTranslation("assessment.round.column.class"));
        List<String> present = Stream.concat(
                        Stream.of(ALL),
                        rows.stream()
                                .map(BoardRow::populationClass)
                                .filter(Objects::nonNull)
                                .distinct()
                                .sorted(PopulationClasses.ORDER))
                .toList();
        classes.setItems(present);
        classes.setItemLabelGenerator(one -> getTranslation(one.isEmpty() ? "assessment.round.all" : "class." + one));
        classes.setValue(present.contains(filter.populationClass()) ? filter.populationClass() : ALL);
        classes.addValueChangeListener(
                change -> change(new BoardFilter(filter.stand(), change.getValue(), filter.name())));
        return classes;
    }

    private TextField names() {
        TextField name = new TextField(getTranslation("assessment.round.column.municipality"));
        name.setId("filter-name");
        name.setPlaceholder(getTranslation("assessment.round.search"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValue(filter.name());
        name.addValueChangeListener(
                change -> change(new BoardFilter(filter.stand(), filter.populationClass(), change.getValue())));
        return name;
    }

    private void change(BoardFilter next) {
        apply(next);
        remember.accept(next);
    }

    private void apply(BoardFilter next) {
        filter = next;
        grid.deselectAll();
        grid.getListDataView().setFilter(next::shows);
        shown.setText(getTranslation(
                "assessment.round.shown", Labels.count(grid.getListDataView().getItemCount())));
    }

    private Button acceptance(Consumer<List<UUID>> acceptAll) {
        accept.setId("accept-selected");
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setVisible(grid.getSelectionMode() == Grid.SelectionMode.MULTI);
        grid.addSelectionListener(change -> offer(change.getAllSelectedItems().size()));
        offer(0);
        accept.addClickListener(click -> acceptAll.accept(
                grid.getSelectedItems().stream().map(BoardRow::response).toList()));
        return accept;
    }

    private void offer(int selected) {
        accept.setEnabled(selected > 0);
        accept.setText(
                selected == 0
                        ? getTranslation("assessment.round.accept.choose")
                        : getTranslation("assessment.round.accept.selected", selected));
    }
}
