package jp.yui.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A committed table of invented things: rows of cells by the name of their column. */
final class DemoTable {

    private DemoTable() {}

    static List<Map<String, String>> commaSeparated(String name) {
        return read(name, ",");
    }

    static List<Map<String, String>> tabSeparated(String name) {
        return read(name, "\t");
    }

    private static List<Map<String, String>> read(String name, String separator) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoTable.class.getResourceAsStream("/demo/" + name)),
                StandardCharsets.UTF_8))) {
            String[] columns = reader.readLine().split(separator);
            return reader.lines()
                    .map(line -> row(columns, line.split(separator, -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }
}
