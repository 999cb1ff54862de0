package jp.yui.benchmark.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import jp.yui.contract.benchmark.ImportReview.Failure;
import jp.yui.contract.benchmark.ImportReview.Note;
import jp.yui.testing.TwinFile;
import org.jspecify.annotations.Nullable;

/** Short ways to read a damaged twin and to look at what came out. */
final class Readings {

    private Readings() {}

    static ParsedFile parsed(List<List<String>> rows) {
        return parsed(TwinFile.bytes(rows));
    }

    static ParsedFile parsed(byte[] content) {
        Reading reading = Published.reading().read(content);
        assertThat(reading).isInstanceOf(ParsedFile.class);
        return (ParsedFile) reading;
    }

    static Failure refused(List<List<String>> rows) {
        return refused(TwinFile.bytes(rows));
    }

    static Failure refused(byte[] content) {
        Reading reading = Published.reading().read(content);
        assertThat(reading).isInstanceOf(Refusal.class);
        return ((Refusal) reading).failure();
    }

    static List<ParsedFile.SourceColumn> open(ParsedFile file) {
        return file.columns().stream().filter(column -> column.body() == null).toList();
    }

    static long matched(ParsedFile file) {
        return file.columns().stream().filter(column -> column.body() != null).count();
    }

    static @Nullable String bodyOf(ParsedFile file, int index) {
        return file.columns().stream()
                .filter(column -> column.index() == index)
                .map(ParsedFile.SourceColumn::body)
                .map(body -> Objects.toString(body))
                .findFirst()
                .orElseThrow();
    }

    static ParsedFile.SourceCell cell(ParsedFile file, int column, String indicator) {
        return file.cells().stream()
                .filter(cell -> cell.column() == column && cell.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    static List<String> codes(ParsedFile file) {
        return file.notes().stream().map(Note::code).distinct().toList();
    }
}
