package jp.yui.benchmark.imports.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Inflates a ZIP within fixed bounds, so that a small file cannot fill the memory; with the reader that POI uses, because
 * the JDK's refuses what many programs write (sizes after the data, in ZIP64 form).
 */
final class Archive {

    private static final int MOST_ENTRIES = 500;
    private static final long LARGEST_CONTENT = 64L * 1024 * 1024;
    // Entry names may be in any encoding; ISO 8859-1 reads every byte, and a name decides nothing.
    private static final String NAMES = "ISO-8859-1";
    private static final int CHUNK = 64 * 1024;

    private long inflated;

    private Archive() {}

    /** Content by entry name, in the archive's order; some damaged headers make the library throw its own faults. */
    static Map<String, byte[]> inflate(byte[] content) {
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content), NAMES)) {
            return new Archive().entries(zip);
        } catch (RefusedFile refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new RefusedFile("damaged-archive", String.valueOf(damaged.getMessage()));
        }
    }

    private Map<String, byte[]> entries(ZipArchiveInputStream zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entries.size() == MOST_ENTRIES) {
                throw new RefusedFile("zip-bomb", "> " + MOST_ENTRIES);
            }
            if (entries.put(entry.getName(), bounded(zip)) != null) {
                throw new RefusedFile("damaged-archive", entry.getName());
            }
        }
        if (entries.isEmpty()) {
            throw new RefusedFile("damaged-archive", "0");
        }
        return entries;
    }

    private byte[] bounded(InputStream entry) throws IOException {
        var content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = entry.read(chunk); read >= 0; read = entry.read(chunk)) {
            inflated += read;
            if (inflated > LARGEST_CONTENT) {
                throw new RefusedFile("zip-bomb", "> " + LARGEST_CONTENT);
            }
            content.write(chunk, 0, read);
        }
        return content.toByteArray();
    }
}
