package jp.yui.benchmark.imports.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yui.contract.benchmark.SourceLayout;
import jp.yui.contract.benchmark.ValueStatus;

/** Reads the layouts that have a body per column and an item per row. */
final class ComparisonTable {

    static final int LABEL = 1;
    static final int FIRST_BODY = 2;
    private static final int AREA = 0;

    private final SourceLayout layout;
    private final Grid grid;
    private final Catalogue catalogue;
    private final List<Body> bodies;
    private final Findings findings = new Findings();

    ComparisonTable(SourceLayout layout, Grid grid, BodyRegister register, Catalogue catalogue) {
        this.layout = layout;
        this.grid = grid;
        this.catalogue = catalogue;
        this.bodies = isOfPrefectures(layout) ? register.prefectures() : register.municipalities();
    }

    ParsedFile read() {
        List<Integer> filled = withoutBlankColumns();
        List<ParsedFile.SourceColumn> columns = new ColumnMatching(grid.header(), filled, bodies, findings).match();
        Map<Grid.Row, CatalogueItem> items = knownItems();
        List<ParsedFile.SourceCell> cells = cells(columns, items);
        noteNotCollected(columns, cells);
        return new ParsedFile(layout, columns, cells, findings.malformed(), findings.notes());
    }

    private List<Integer> withoutBlankColumns() {
        int width = grid.header().cells().size();
        List<Integer> filled = new ArrayList<>();
        for (int column = FIRST_BODY; column < width; column++) {
            if (grid.isBlankColumn(column)) {
                String code = column == width - 1 ? "trailing-blank-column" : "blank-column";
                findings.note(code, Address.column(column), "");
            } else {
                filled.add(column);
            }
        }
        return filled;
    }

    private Map<Grid.Row, CatalogueItem> knownItems() {
        Map<Grid.Row, CatalogueItem> items = new LinkedHashMap<>();
        Set<CatalogueItem> seen = new HashSet<>();
        for (Grid.Row row : grid.body()) {
            Optional<CatalogueItem> item = catalogue.find(layout, row.cell(LABEL));
            if (item.isEmpty()) {
                findings.note("unknown-item", Address.row(row.number()), Text.shortened(row.cell(LABEL)));
                continue;
            }
            if (!seen.add(item.get())) {
                throw new RefusedFile("item-twice", Address.row(row.number()), row.cell(LABEL));
            }
            noteChanges(row, item.get());
            items.put(row, item.get());
        }
        noteMissing(seen);
        return items;
    }

    private void noteChanges(Grid.Row row, CatalogueItem item) {
        if (!row.cell(LABEL).equals(row.cell(LABEL).strip())) {
            findings.note("label-trimmed", Address.cell(LABEL, row.number()), item.label());
        }
        if (!Text.key(row.cell(AREA)).equals(Text.key(item.area()))) {
            findings.note("area-changed", Address.cell(AREA, row.number()), Text.shortened(row.cell(AREA)));
        }
    }

    private void noteMissing(Set<CatalogueItem> seen) {
        catalogue.items(layout).stream()
                .filter(item -> !seen.contains(item))
                .forEach(item -> findings.note("missing-item", "", item.label()));
    }

    private List<ParsedFile.SourceCell> cells(
            List<ParsedFile.SourceColumn> columns, Map<Grid.Row, CatalogueItem> items) {
        Map<String, Grid.Row> rows = new HashMap<>();
        items.forEach((row, item) -> rows.put(item.code(), row));
        var reader = new ComparisonCells(layout, rows, findings);
        return columns.stream()
                .flatMap(column ->
                        items.entrySet().stream().map(item -> reader.read(column, item.getKey(), item.getValue())))
                .toList();
    }

    private void noteNotCollected(List<ParsedFile.SourceColumn> columns, List<ParsedFile.SourceCell> cells) {
        Set<Integer> concerned = cells.stream()
                .filter(cell -> cell.status() == ValueStatus.NOT_COLLECTED)
                .map(ParsedFile.SourceCell::column)
                .collect(Collectors.toSet());
        columns.stream()
                .filter(column -> concerned.contains(column.index()))
                .forEach(column -> findings.gather("not-collected", column.label()));
    }

    private static boolean isOfPrefectures(SourceLayout layout) {
        return layout == SourceLayout.PREFECTURE_COMPARISON || layout == SourceLayout.PREFECTURE_PROCEDURES;
    }
}
