package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Level;
import jp.yui.contract.assessment.LevelRow;
import jp.yui.ui.shell.Labels;

/** Who is at which level of one item, by name, beside what that level looks like. */
final class ItemSpreadCard extends Div {

    private final transient List<LevelRow> rows;
    private final Paragraph question = new Paragraph();
    private final NativeTableBody body = new NativeTableBody();

    ItemSpreadCard(Framework framework, List<LevelRow> rows) {
        this.rows = rows;
        addClassName("card");
        List<Framework.Item> items = framework.dimensions().stream()
                .flatMap(dimension -> dimension.items().stream())
                .toList();
        Select<Framework.Item> choice = new Select<>();
        choice.setId("spread-item");
        choice.setLabel(getTranslation("assessment.round.spread.item"));
        choice.setWidth("min(26rem, 100%)");
        choice.setItems(items);
        choice.setItemLabelGenerator(
                item -> getTranslation("assessment.round.item", item.code(), Spoken.of(item.name(), this)));
        choice.addValueChangeListener(change -> show(change.getValue()));
        choice.setValue(items.getFirst());
        Div bar = new Div(new H2(getTranslation("assessment.round.spread")), choice);
        bar.addClassName("bar");
        NativeTable table = new NativeTable(
                Cells.head(List.of(
                        getTranslation("assessment.round.column.level"),
                        getTranslation("assessment.round.column.bodies"),
                        getTranslation("assessment.round.column.names"))),
                body);
        table.setId("spread");
        question.addClassName("muted");
        add(bar, question, table);
    }

    private void show(Framework.Item item) {
        question.setText(Spoken.of(item.question(), this));
        body.removeAll();
        Level.ALL.reversed().forEach(level -> body.add(line(item, level)));
        List<String> away = names(item, AnswerState.NOT_APPLICABLE);
        if (!away.isEmpty()) {
            body.add(line(new Span(getTranslation("assessment.round.answer.NOT_APPLICABLE")), away));
        }
    }

    private NativeTableRow line(Framework.Item item, Level level) {
        Span name = new Span(getTranslation("assessment.round.level", level));
        name.addClassNames("level", "step-" + HeatStep.of(level.value()));
        Div meaning = new Div(item.levels().stream()
                .filter(text -> text.level().equals(level))
                .findFirst()
                .map(text -> Spoken.of(text.text(), this))
                .orElse(""));
        meaning.addClassName("muted");
        return line(
                new Div(name, meaning),
                rows.stream()
                        .filter(row -> row.items().stream()
                                .anyMatch(one ->
                                        one.item().equals(item.code()) && Objects.equals(one.level(), level.value())))
                        .map(LevelRow::name)
                        .toList());
    }

    private List<String> names(Framework.Item item, AnswerState state) {
        return rows.stream()
                .filter(row ->
                        row.items().stream().anyMatch(one -> one.item().equals(item.code()) && one.state() == state))
                .map(LevelRow::name)
                .toList();
    }

    private NativeTableRow line(com.vaadin.flow.component.Component level, List<String> names) {
        return new NativeTableRow(
                Cells.name(level),
                Cells.number(Labels.count(names.size())),
                new NativeTableCell(
                        names.isEmpty()
                                ? Labels.NONE
                                : names.stream().collect(Collectors.joining(getTranslation("list.separator")))));
    }
}
