package jp.yui.benchmark.imports.file;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.yui.platform.Archive;

/** Opens a file by what it contains, never by its name: CSV, XLSX, or a ZIP that holds them. */
final class Tables {

    private static final int LARGEST_FILE = 20 * 1024 * 1024;
    private static final long LARGEST_CONTENT = 64L * 1024 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final Predicate<String> NO_TABLE =
            name -> name.endsWith("/") || name.startsWith("__MACOSX/") || name.endsWith(".DS_Store");

    private Tables() {}

    /** All tables of the file; refuses what is none. */
    static List<Grid> of(byte[] content) {
        if (content.length == 0) {
            throw new RefusedFile("empty-file", "0");
        }
        if (content.length > LARGEST_FILE) {
            throw new RefusedFile("too-large", String.valueOf(content.length));
        }
        return beginsWith(content, ZIP) ? inArchive(content) : inPlainFile("", content);
    }

    private static List<Grid> inArchive(byte[] content) {
        Map<String, byte[]> entries = inflate(content);
        if (Workbook.isOne(entries.keySet())) {
            return Workbook.tables(content, entries.keySet());
        }
        List<Grid> tables = entries.entrySet().stream()
                .filter(entry -> NO_TABLE.negate().test(entry.getKey()))
                .flatMap(entry -> inEntry(entry.getKey(), entry.getValue()))
                .toList();
        if (tables.isEmpty()) {
            throw new RefusedFile("empty-archive", String.join(", ", entries.keySet()));
        }
        return tables;
    }

    private static Map<String, byte[]> inflate(byte[] content) {
        try {
            return Archive.inflate(content, LARGEST_CONTENT);
        } catch (Archive.Refused refused) {
            throw new RefusedFile(refused.reason(), refused.detail());
        }
    }

    private static Stream<Grid> inEntry(String name, byte[] content) {
        if (!beginsWith(content, ZIP)) {
            return inPlainFile(name, content).stream();
        }
        Map<String, byte[]> parts = inflate(content);
        if (!Workbook.isOne(parts.keySet())) {
            throw new RefusedFile("archive-in-archive", name);
        }
        return Workbook.tables(content, parts.keySet()).stream();
    }

    private static List<Grid> inPlainFile(String name, byte[] content) {
        if (beginsWith(content, OLE)) {
            throw new RefusedFile("old-or-encrypted-excel", name);
        }
        return List.of(CsvTable.read(name, content));
    }

    private static boolean beginsWith(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
}
