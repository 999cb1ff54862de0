package jp.yui.assessment.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files on their way into one archive; the same files give the same bytes. */
final class Pack {

    /** What {@code sha256sum -c} reads. */
    static final String MANIFEST = "manifest.sha256";

    /** The first moment that an archive can tell; when it was made stands on the cover. */
    private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Pack put(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** Puts a file before all others. */
    Pack putFirst(String name, byte[] content) {
        Map<String, byte[]> rest = new LinkedHashMap<>(files);
        files.clear();
        files.put(name, content);
        files.putAll(rest);
        return this;
    }

    /** The hash of each file, by its name. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        files.forEach((name, content) -> hashes.put(name, hash(content)));
        return hashes;
    }

    /** The archive, closed by a manifest with the hash of each file. */
    byte[] withManifest() {
        StringBuilder manifest = new StringBuilder();
        hashes().forEach((name, hash) ->
                manifest.append(hash).append("  ").append(name).append('\n'));
        return put(MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8))
                .bytes();
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_MOMENT);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
