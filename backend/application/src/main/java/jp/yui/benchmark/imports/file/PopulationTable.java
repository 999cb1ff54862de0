package jp.yui.benchmark.imports.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yui.benchmark.imports.file.CellReader.Content;
import jp.yui.benchmark.imports.file.CellReader.Figure;
import jp.yui.benchmark.imports.file.CellReader.Missing;
import jp.yui.benchmark.imports.file.CellReader.Unreadable;
import jp.yui.benchmark.imports.file.ParsedFile.SourceCell;
import jp.yui.benchmark.imports.file.ParsedFile.SourceColumn;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.SourceLayout;
import jp.yui.contract.benchmark.ValueStatus;

/** Reads the layout that has a body per row: residents, issued cards and their rate, with the date each counts from. */
final class PopulationTable {

    private static final String PREFECTURE = "都道府県名";
    private static final String NAME = "市区町村名";
    private static final String CODE = "団体コード";
    private static final List<String> DATES = List.of("算出基準日", "人口算出基準日", "交付件数基準日");

    private final Grid grid;
    private final Catalogue catalogue;
    private final Map<String, Integer> columnOf;
    private final RowMatching matching;
    private final Findings findings = new Findings();

    PopulationTable(Grid grid, BodyRegister register, Catalogue catalogue) {
        this.grid = grid;
        this.catalogue = catalogue;
        this.columnOf = columnsByName(grid);
        this.matching = new RowMatching(register, findings);
    }

    static boolean hasItsHeader(Grid grid) {
        return columnsByName(grid).keySet().containsAll(List.of(PREFECTURE, NAME, CODE));
    }

    ParsedFile read() {
        Map<CatalogueItem, Integer> items = items();
        noteDates();
        List<SourceColumn> bodies = uncertainWhereTwice(grid.body().stream()
                .map(row -> matching.match(row, at(row, PREFECTURE), at(row, NAME), at(row, CODE)))
                .toList());
        matching.noteMissing(bodies);
        List<SourceCell> cells = new ArrayList<>();
        for (int line = 0; line < bodies.size(); line++) {
            cells.addAll(cells(bodies.get(line), grid.body().get(line), items));
        }
        return new ParsedFile(SourceLayout.POPULATION, bodies, cells, findings.malformed(), findings.notes());
    }

    private Map<CatalogueItem, Integer> items() {
        Map<CatalogueItem, Integer> items = new LinkedHashMap<>();
        for (CatalogueItem item : catalogue.items(SourceLayout.POPULATION)) {
            Integer column = columnOf.get(Text.key(item.label()));
            if (column == null) {
                throw new RefusedFile(
                        "unknown-layout", Address.row(grid.header().number()), item.label());
            }
            items.put(item, column);
        }
        return items;
    }

    private void noteDates() {
        DATES.stream().filter(columnOf::containsKey).forEach(date -> {
            List<String> found =
                    grid.body().stream().map(row -> at(row, date)).distinct().toList();
            findings.note(
                    "date",
                    Address.column(Objects.requireNonNull(columnOf.get(date))),
                    date + "：" + String.join(", ", found.stream().limit(5).toList()));
        });
    }

    private static List<SourceColumn> uncertainWhereTwice(List<SourceColumn> bodies) {
        Map<LocalGovernmentCode, Integer> rows = new HashMap<>();
        bodies.stream()
                .flatMap(body -> Stream.ofNullable(body.body()))
                .forEach(code -> rows.merge(code, 1, Integer::sum));
        return bodies.stream()
                .map(body -> rows.getOrDefault(body.body(), 0) > 1
                        ? new SourceColumn(body.index(), body.position(), body.label(), body.candidates(), null)
                        : body)
                .toList();
    }

    private List<SourceCell> cells(SourceColumn body, Grid.Row row, Map<CatalogueItem, Integer> items) {
        return items.entrySet().stream()
                .map(item -> cell(body, row, item.getKey(), item.getValue()))
                .toList();
    }

    private SourceCell cell(SourceColumn body, Grid.Row row, CatalogueItem item, int column) {
        return switch (content(item, Text.clean(row.cell(column)))) {
            case Figure figure ->
                new SourceCell(body.index(), item.code(), item.version(), ValueStatus.VALUE, figure.value());
            case Missing missing -> new SourceCell(body.index(), item.code(), item.version(), missing.status(), null);
            case Unreadable unreadable -> {
                String address = Address.cell(column, row.number());
                findings.malformed(address, item.label(), body.label(), row.cell(column), unreadable.reason());
                yield new SourceCell(body.index(), item.code(), item.version(), ValueStatus.NOT_ANSWERED, null);
            }
        };
    }

    private static Content content(CatalogueItem item, String text) {
        if (text.isEmpty()) {
            return new Missing(ValueStatus.NOT_ANSWERED);
        }
        return item.scale() == Item.Scale.RATE && !text.endsWith("%")
                ? CellReader.percentageWithoutSign(text)
                : CellReader.read(item.scale(), text);
    }

    private String at(Grid.Row row, String column) {
        return Text.clean(row.cell(Objects.requireNonNull(columnOf.get(column))));
    }

    private static Map<String, Integer> columnsByName(Grid grid) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> names = grid.header().cells();
        for (int column = 0; column < names.size(); column++) {
            columns.putIfAbsent(Text.key(names.get(column)), column);
        }
        return columns;
    }
}
