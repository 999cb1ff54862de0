package jp.yui.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The file of signed anchors outside the database: one line per chain head and hour, only ever appended to. */
@Component
class Anchors {

    private final Path file;
    private final AnchorKey key;

    Anchors(AuditProperties properties) throws IOException {
        Files.createDirectories(properties.anchorDir());
        this.file = properties.anchorDir().resolve("anchors.tsv");
        this.key = AnchorKey.in(properties.anchorDir());
    }

    /** A chain's head as it was at a moment. */
    record Anchor(OffsetDateTime at, UUID tenant, long seq, String hash) {

        String line() {
            return at + "\t" + tenant + "\t" + seq + "\t" + hash;
        }

        static Anchor parse(String[] fields) {
            return new Anchor(
                    OffsetDateTime.parse(fields[0]), UUID.fromString(fields[1]), Long.parseLong(fields[2]), fields[3]);
        }
    }

    synchronized void append(List<Anchor> heads) {
        StringBuilder lines = new StringBuilder();
        for (Anchor head : heads) {
            lines.append(head.line()).append('\t').append(key.sign(head.line())).append('\n');
        }
        try {
            Files.writeString(
                    file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The anchors of the tenant whose signature holds, oldest first. */
    List<Anchor> of(UUID tenant) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.map(line -> line.split("\t"))
                    .filter(fields -> fields.length == 5 && fields[1].equals(tenant.toString()))
                    .filter(fields ->
                            key.verifies(String.join("\t", List.of(fields).subList(0, 4)), fields[4]))
                    .map(Anchor::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
