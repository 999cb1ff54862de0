package jp.yui.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Inflates a ZIP within fixed bounds, so that a small file cannot fill the memory; with the reader that POI uses, because
 * the JDK's refuses what many programs write (sizes after the data, in ZIP64 form).
 */
public final class Archive {

    private static final int MOST_ENTRIES = 500;
    // Entry names may be in any encoding; ISO 8859-1 reads every byte, and a name decides nothing.
    private static final String NAMES = "ISO-8859-1";
    private static final int CHUNK = 64 * 1024;

    private final long largest;
    private final Predicate<String> wanted;
    private long inflated;

    private Archive(long largest, Predicate<String> wanted) {
        this.largest = largest;
        this.wanted = wanted;
    }

    /** An archive that is damaged, or larger than it may be. */
    public static final class Refused extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String reason;

        private Refused(String reason, String detail) {
            super(detail);
            this.reason = reason;
        }

        /** Either {@code damaged-archive} or {@code zip-bomb}. */
        public String reason() {
            return reason;
        }

        public String detail() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Content by entry name, in the archive's order; some damaged headers make the library throw its own faults.
     *
     * @param largest bytes that all entries together may have
     */
    public static Map<String, byte[]> inflate(byte[] content, long largest) {
        return inflate(content, largest, name -> true);
    }

    /**
     * All entry names in the archive's order; the content only of those that are wanted, the others are measured and empty.
     *
     * @param largest bytes that all entries together may have
     */
    public static Map<String, byte[]> inflate(byte[] content, long largest, Predicate<String> wanted) {
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content), NAMES)) {
            return new Archive(largest, wanted).entries(zip);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new Refused("damaged-archive", String.valueOf(damaged.getMessage()));
        }
    }

    private Map<String, byte[]> entries(ZipArchiveInputStream zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entries.size() == MOST_ENTRIES) {
                throw new Refused("zip-bomb", "> " + MOST_ENTRIES);
            }
            if (entries.put(entry.getName(), bounded(zip, entry.getName())) != null) {
                throw new Refused("damaged-archive", entry.getName());
            }
        }
        if (entries.isEmpty()) {
            throw new Refused("damaged-archive", "0");
        }
        return entries;
    }

    private byte[] bounded(InputStream entry, String name) throws IOException {
        boolean kept = wanted.test(name);
        var content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = entry.read(chunk); read >= 0; read = entry.read(chunk)) {
            inflated += read;
            if (inflated > largest) {
                throw new Refused("zip-bomb", "> " + largest);
            }
            content.write(chunk, 0, kept ? read : 0);
        }
        return content.toByteArray();
    }
}
