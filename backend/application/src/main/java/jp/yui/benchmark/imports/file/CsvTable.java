package jp.yui.benchmark.imports.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads comma-separated text in UTF-8; a file in another encoding is named as such, because a wrong guess changes names. */
final class CsvTable {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final int MOST_CELLS = 2_000_000;

    private CsvTable() {}

    static Grid read(String name, byte[] content) {
        String text = withoutMark(decoded(content));
        if (text.indexOf('\0') >= 0) {
            throw new RefusedFile("not-a-table", name);
        }
        List<Grid.Row> rows = rows(text);
        if (rows.size() < 2) {
            throw new RefusedFile("not-a-table", name);
        }
        refuseRaggedRows(rows);
        return new Grid(name, rows);
    }

    private static String decoded(byte[] content) {
        try {
            return decoded(content, content.length);
        } catch (CharacterCodingException notUtf8) {
            throw endsWithinACharacter(content)
                    ? new RefusedFile("truncated", "UTF-8")
                    : new RefusedFile("not-utf-8", encodingOf(content));
        }
    }

    private static String decoded(byte[] content, int length) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content, 0, length))
                .toString();
    }

    /** Whether everything but the last bytes is UTF-8: a file broken off in the middle of a character. */
    private static boolean endsWithinACharacter(byte[] content) {
        for (int length = content.length - 1; length > 3 && length >= content.length - 3; length--) {
            try {
                return !decoded(content, length).isEmpty();
            } catch (CharacterCodingException notYet) {
                continue;
            }
        }
        return false;
    }

    private static String encodingOf(byte[] content) {
        if (content.length > 1 && (content[0] & 0xff) + (content[1] & 0xff) == 0xff + 0xfe) {
            return "UTF-16";
        }
        try {
            String text =
                    SHIFT_JIS.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.indexOf('\0') < 0 ? "Shift_JIS" : "binary";
        } catch (CharacterCodingException unknown) {
            return "binary";
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static List<Grid.Row> rows(String text) {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            return parser.stream()
                    .map(CsvTable::row)
                    .filter(row -> !row.isBlank())
                    .toList();
        } catch (UncheckedIOException | IOException broken) {
            throw new RefusedFile(brokenOffWithinQuotes(broken) ? "truncated" : "not-a-table", message(broken));
        }
    }

    private static Grid.Row row(CSVRecord line) {
        if (line.getRecordNumber() * line.size() > MOST_CELLS) {
            throw new RefusedFile("too-large", Address.row((int) line.getRecordNumber()), "> " + MOST_CELLS);
        }
        return new Grid.Row((int) line.getRecordNumber(), line.toList());
    }

    private static boolean brokenOffWithinQuotes(Exception broken) {
        return message(broken).contains("EOF");
    }

    private static String message(Exception broken) {
        return String.valueOf(broken.getMessage());
    }

    private static void refuseRaggedRows(List<Grid.Row> rows) {
        int width = rows.getFirst().cells().size();
        for (Grid.Row row : rows) {
            int found = row.cells().size();
            if (found != width) {
                boolean brokenOff = row.equals(rows.getLast()) && found < width;
                throw new RefusedFile(
                        brokenOff ? "truncated" : "wrong-column-count",
                        Address.row(row.number()),
                        found + " / " + width);
            }
        }
    }
}
