package jp.yui.assessment.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yui.assessment.evidence.EvidenceRows.Bytes;
import jp.yui.assessment.evidence.EvidenceRows.Earlier;
import jp.yui.assessment.evidence.EvidenceRows.Room;
import jp.yui.assessment.responses.Responses;
import jp.yui.assessment.responses.Standing;
import jp.yui.assessment.responses.Standings;
import jp.yui.contract.Revision;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with files: bytes, row and audit entry come and go in one transaction, so that none is ever without the others. */
@Service
@Transactional
class EvidenceFiles {

    /** Bytes that the files of one response may have together. */
    static final long ROOM = 100L * 1024 * 1024;

    private final Responses responses;
    private final Standings standings;
    private final EvidenceRows rows;
    private final FileScan scan;
    private final ApplicationEventPublisher events;

    EvidenceFiles(
            Responses responses,
            Standings standings,
            EvidenceRows rows,
            FileScan scan,
            ApplicationEventPublisher events) {
        this.responses = responses;
        this.standings = standings;
        this.rows = rows;
        this.scan = scan;
        this.events = events;
    }

    /** Refuses a file before it is opened, while its response takes no answers. */
    @Transactional(readOnly = true)
    void refuseUnlessWritable(UUID response) {
        standings.ofTown(response).refuseUnlessWritable();
    }

    EvidenceFile add(UUID response, String item, OfferedFile file) {
        String hash = file.hash();
        Standing standing = take(response);
        refuseWithoutRoom(rows.room(standing, item, hash), item, file.content().length);
        if (scan.findsMalware(file.content())) {
            throw Refusal.of("infected", scan.name() + " found malware in it");
        }
        UUID id = rows.add(standing, item, file, hash, scan.name());
        return done("added", file(response, id), Map.of("response", response, "item", item, "scannedBy", scan.name()));
    }

    /** A file of an own earlier submission, whose bytes are copied here. */
    EvidenceFile carry(UUID response, String item, UUID file) {
        Standing standing = take(response);
        Earlier earlier = rows.earlier(file).orElseThrow(() -> notFound(file));
        refuseWithoutRoom(rows.room(standing, item, earlier.hash()), item, earlier.size());
        UUID id = rows.add(standing, item, earlier);
        return done("carried", file(response, id), Map.of("response", response, "item", item, "from", file));
    }

    EvidenceFile change(UUID response, UUID file, Revision seen, @Nullable LocalDate expiresOn) {
        responses.writable(response);
        EvidenceFile before = file(response, file);
        if (!rows.change(response, file, seen.version(), expiresOn)) {
            throw new Problem.Stale("Somebody changed it in between", Map.of("current", before));
        }
        return done("changed", file(response, file), Map.of("expiresOn", String.valueOf(expiresOn)));
    }

    EvidenceFile remove(UUID response, UUID file) {
        take(response);
        EvidenceFile removed = file(response, file);
        rows.remove(response, removed);
        return done("removed", removed, Map.of("response", response));
    }

    Bytes ofTown(UUID response, UUID file) {
        standings.ofTown(response);
        return read(file, rows.ownBytes(response, file).orElseThrow(() -> notFound(file)));
    }

    Bytes ofRound(UUID round, UUID response, UUID file) {
        standings.ofRound(round, List.of(response));
        return read(file, rows.addressedBytes(response, file).orElseThrow(() -> notFound(file)));
    }

    private Standing take(UUID response) {
        Standing standing = responses.writable(response);
        rows.holdOthers(response);
        return standing;
    }

    private static void refuseWithoutRoom(Room room, String item, long size) {
        if (!room.asked()) {
            throw new Problem.Unprocessable("unknown-item", "The framework has no item " + item, Map.of());
        }
        if (room.there()) {
            throw new Problem.Conflict("evidence-file-there", "The same content stands with this answer", Map.of());
        }
        if (room.files() >= EvidenceFile.MOST) {
            throw new Problem.Conflict(
                    "evidence-files-full", "The answer has its files", Map.of("most", EvidenceFile.MOST));
        }
        if (room.bytes() + size > ROOM) {
            throw new Problem.Conflict(
                    "evidence-room-full", "The response has its files", Map.of("most", ROOM, "taken", room.bytes()));
        }
    }

    private EvidenceFile file(UUID response, UUID file) {
        return rows.one(response, file).orElseThrow(() -> notFound(file));
    }

    private EvidenceFile done(String what, EvidenceFile file, Map<String, Object> detail) {
        publish(what, file.id(), file.hash(), detail);
        return file;
    }

    /** Who read whose file is kept, by id. */
    private Bytes read(UUID file, Bytes bytes) {
        publish("read", file, bytes.hash(), Map.of());
        return bytes;
    }

    private void publish(String what, UUID file, String hash, Map<String, Object> detail) {
        Map<String, Object> all = new java.util.HashMap<>(detail);
        all.put("hash", hash);
        events.publishEvent(new EvidenceEvent(TenantScope.grant().tenant(), file, what, all));
    }

    private static Problem notFound(UUID file) {
        return new Problem.NotFound("evidence-file-not-found", "No such file: " + file);
    }
}
