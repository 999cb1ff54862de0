package jp.yui.ui.benchmark.answers;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.FooterRow;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.ItemRate;
import jp.yui.contract.benchmark.MunicipalityAnswers;
import jp.yui.contract.benchmark.MunicipalityAnswers.Answer;
import jp.yui.contract.benchmark.ValueStatus;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Look;
import jp.yui.ui.benchmark.Own;
import jp.yui.ui.benchmark.Shares;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** The heat table: a municipality per row, an item per column, every cell a look and a word. */
final class AnswerGrid extends Grid<MunicipalityAnswers> {

    private static final int FEW = 12;

    private final transient Place place;

    AnswerGrid(String id, Place place, List<ItemRate> items, List<MunicipalityAnswers> rows) {
        this.place = place;
        setId(id);
        addClassName("heat");
        getElement().setProperty("accessibleName", getTranslation("answers.table.name"));
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_COLUMN_BORDERS, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(rows.size() <= FEW);
        name();
        need();
        items.forEach(this::column);
        areas(items);
        means(items);
        setPartNameGenerator(one -> Own.code(place).filter(one.code()::equals).isPresent() ? "own" : null);
        setItems(rows);
    }

    private void name() {
        addColumn(LitRenderer.<MunicipalityAnswers>of("<a href=${item.link}>${item.name}</a>")
                        .withProperty("link", one -> Addresses.municipality(place, one.code(), Base.NATION))
                        .withProperty("name", MunicipalityAnswers::name))
                .setHeader(getTranslation("column.municipality"))
                .setKey("name")
                .setFrozen(true)
                .setWidth("7.5rem")
                .setFlexGrow(1);
    }

    private void need() {
        addColumn(one -> one.need() == null ? getTranslation("reason.insufficient-data") : Labels.figure(one.need(), 1))
                .setHeader(getTranslation("column.need"))
                .setKey("need")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4.75rem")
                .setFlexGrow(0);
    }

    private void column(ItemRate item) {
        addColumn(row -> look(row, item).text())
                .setHeader(new Anchor(Addresses.item(place, item.item()), item.name()))
                .setKey(item.item())
                .setTextAlign(ColumnTextAlign.CENTER)
                .setPartNameGenerator(row -> "look-" + look(row, item).name())
                .setWidth("4.5rem")
                .setFlexGrow(0);
    }

    private Look look(MunicipalityAnswers row, ItemRate item) {
        return row.answers().stream()
                .filter(answer -> answer.item().equals(item.item()))
                .findFirst()
                .map(answer -> look(answer, item))
                .orElseGet(() -> Look.of(ValueStatus.NOT_COLLECTED, null, item.scale(), this));
    }

    private Look look(Answer answer, ItemRate item) {
        return Look.of(answer.status(), answer.value(), item.scale(), this);
    }

    /** The areas stand above their items. */
    private void areas(List<ItemRate> items) {
        HeaderRow areas = prependHeaderRow();
        Map<String, List<HeaderRow.HeaderCell>> cells = new LinkedHashMap<>();
        items.forEach(item -> cells.computeIfAbsent(item.area(), _ -> new ArrayList<>())
                .add(areas.getCell(getColumnByKey(item.item()))));
        cells.forEach((area, its) -> {
            if (its.size() > 1) {
                areas.join(its.toArray(HeaderRow.HeaderCell[]::new)).setText(area);
            } else {
                its.getFirst().setText(area);
            }
        });
    }

    /** What the prefecture does on the average, and the nation, below what each municipality does. */
    private void means(List<ItemRate> items) {
        FooterRow prefecture = appendFooterRow();
        FooterRow nation = appendFooterRow();
        prefecture.getCell(getColumnByKey("name")).setText(items.getFirst().prefectureName());
        nation.getCell(getColumnByKey("name")).setText(getTranslation("base.NATION"));
        items.forEach(item -> {
            prefecture.getCell(getColumnByKey(item.item())).setText(Shares.of(item.mean(), item.scale()));
            nation.getCell(getColumnByKey(item.item())).setText(Shares.of(item.nation(), item.scale()));
        });
    }
}
