package jp.yui.benchmark.imports.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.contract.benchmark.ImportReview.Note;
import jp.yui.contract.benchmark.SourceLayout;

/** Turns the bytes of an upload into a reading: opens the file, recognises the one official table in it, and reads that. */
public final class FileReading {

    private final BodyRegister register;
    private final Catalogue catalogue;

    public FileReading(BodyRegister register, Catalogue catalogue) {
        this.register = register;
        this.catalogue = catalogue;
    }

    /** Reads the file; never throws for what the file contains. */
    public Reading read(byte[] content) {
        try {
            return readOfficialTable(Tables.of(content));
        } catch (RefusedFile refused) {
            return refused.asRefusal();
        }
    }

    private ParsedFile readOfficialTable(List<Grid> tables) {
        List<Recognised> official = tables.stream().flatMap(this::recognised).toList();
        if (official.isEmpty()) {
            throw new RefusedFile("unknown-layout", Address.row(1), headerOf(tables));
        }
        if (official.size() > 1) {
            throw new RefusedFile("several-tables", String.join(", ", names(official)));
        }
        Recognised table = official.getFirst();
        return withNotesOnOthers(read(table), tables, table.grid());
    }

    private ParsedFile read(Recognised table) {
        return table.layout() == SourceLayout.POPULATION
                ? new PopulationTable(table.grid(), register, catalogue).read()
                : new ComparisonTable(table.layout(), table.grid(), register, catalogue).read();
    }

    private Stream<Recognised> recognised(Grid grid) {
        return LayoutRecognition.of(grid, register, catalogue).map(layout -> new Recognised(layout, grid)).stream();
    }

    private static ParsedFile withNotesOnOthers(ParsedFile file, List<Grid> tables, Grid read) {
        List<Note> others = tables.stream()
                .filter(table -> table != read)
                .map(table -> new Note("table-ignored", "", table.name()))
                .toList();
        List<Note> notes = Stream.concat(file.notes().stream(), others.stream()).toList();
        return new ParsedFile(file.layout(), file.columns(), file.cells(), file.malformed(), notes);
    }

    private static String headerOf(List<Grid> tables) {
        return Optional.of(tables).filter(some -> !some.isEmpty()).stream()
                .flatMap(some -> some.getFirst().header().cells().stream())
                .limit(10)
                .reduce((left, right) -> left + "," + right)
                .orElse("");
    }

    private static List<String> names(List<Recognised> tables) {
        return tables.stream().map(table -> table.grid().name()).toList();
    }

    private record Recognised(SourceLayout layout, Grid grid) {}
}
