package jp.yui.assessment.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import jp.yui.assessment.responses.Standing;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files and their bytes: of the town that is bound, and what a submission has addressed to the tenant that is bound. */
@Repository
class EvidenceRows {

    private static final String ONE = """
            select f.id, f.version, f.name, c.type, c.size, f.hash, f.expires_on, c.scanned_by, f.added_by_name, f.added_at
              from assessment.evidence_file f
              join assessment.evidence_content c on c.tenant_id = f.tenant_id and c.response_id = f.response_id and c.hash = f.hash
             where f.tenant_id = (select ctx.tenant()) and f.response_id = :response and f.id = :file and not f.removed
            """;
    private static final String ROOM = """
            select exists (select from assessment.framework_item i where i.framework_code = :framework and i.item_code = :item) as asked,
                   count(*) filter (where f.item_code = :item) as files,
                   coalesce(bool_or(f.item_code = :item and f.hash = :hash), false) as there,
                   (select coalesce(sum(c.size), 0) from assessment.evidence_content c
                     where c.tenant_id = (select ctx.tenant()) and c.response_id = :response and c.content is not null
                       and c.hash <> :hash) as bytes
              from assessment.evidence_file f
             where f.tenant_id = (select ctx.tenant()) and f.response_id = :response and not f.removed
            """;
    private static final String KEEP = """
            insert into assessment.evidence_content (tenant_id, response_id, owner_tenant_id, hash, size, type, scanned_by, content)
            values (ctx.tenant(), :response, :owner, :hash, :size, :type, :scannedBy, :content)
            on conflict (tenant_id, response_id, hash) do update set content = excluded.content, scanned_by = excluded.scanned_by
              where evidence_content.content is null
            """;
    private static final String KEEP_AGAIN = """
            insert into assessment.evidence_content (tenant_id, response_id, owner_tenant_id, hash, size, type, scanned_by, content)
            select c.tenant_id, :response, :owner, c.hash, c.size, c.type, c.scanned_by, c.content
              from assessment.evidence_content c
             where c.tenant_id = (select ctx.tenant()) and c.response_id = :from and c.hash = :hash
            on conflict (tenant_id, response_id, hash) do update set content = excluded.content, scanned_by = excluded.scanned_by
              where evidence_content.content is null
            """;
    private static final String ADD = """
            insert into assessment.evidence_file (tenant_id, response_id, item_code, hash, name, expires_on, added_by_name, changed_by,
                                                  changed_by_name)
            values (ctx.tenant(), :response, :item, :hash, :name, :expiresOn, :by, ctx.actor(), :by)
            returning id
            """;
    private static final String CHANGE = """
            update assessment.evidence_file
               set version = version + 1, expires_on = :expiresOn, changed_by = ctx.actor(), changed_by_name = :by,
                   changed_at = clock_timestamp()
             where tenant_id = (select ctx.tenant()) and response_id = :response and id = :file and version = :version and not removed
            """;
    private static final String REMOVE = """
            update assessment.evidence_file
               set version = version + 1, removed = true, changed_by = ctx.actor(), changed_by_name = :by, changed_at = clock_timestamp()
             where tenant_id = (select ctx.tenant()) and response_id = :response and id = :file and not removed
            """;

    /** Bytes that no file of the draft and no submission needs are gone with the last file that had them. */
    private static final String ERASE = """
            update assessment.evidence_content c
               set content = null
             where c.tenant_id = (select ctx.tenant()) and c.response_id = :response and c.hash = :hash and c.audience_tenant_id is null
               and not exists (select from assessment.evidence_file f
                                where f.tenant_id = c.tenant_id and f.response_id = c.response_id and f.hash = c.hash and not f.removed)
            """;

    private static final String EARLIER = """
            select f.response_id, f.hash, f.name, f.expires_on, c.size
              from assessment.submitted_file f
              join assessment.evidence_content c on c.tenant_id = f.tenant_id and c.response_id = f.response_id and c.hash = f.hash
             where f.tenant_id = (select ctx.tenant()) and f.id = :file
             limit 1
            """;
    private static final String OWN_BYTES = """
            with named as (
              select f.hash, f.name from assessment.evidence_file f
               where f.tenant_id = (select ctx.tenant()) and f.response_id = :response and f.id = :file and not f.removed
              union
              select f.hash, f.name from assessment.submitted_file f
               where f.tenant_id = (select ctx.tenant()) and f.response_id = :response and f.id = :file
            )
            select n.name, c.type, c.hash, c.content
              from named n
              join assessment.evidence_content c on c.tenant_id = (select ctx.tenant()) and c.response_id = :response and c.hash = n.hash
            """;
    private static final String ADDRESSED_BYTES = """
            select f.name, c.type, c.hash, c.content
              from assessment.submitted_file f
              join assessment.evidence_content c on c.audience_tenant_id = (select ctx.tenant()) and c.tenant_id = f.tenant_id
                                                and c.response_id = f.response_id and c.hash = f.hash
             where f.audience_tenant_id = (select ctx.tenant()) and f.response_id = :response and f.id = :file
             limit 1
            """;

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands already where a file is to go. */
    record Room(boolean asked, int files, boolean there, long bytes) {}

    /** A file of an earlier submission. */
    record Earlier(
            UUID response,
            String hash,
            String name,
            @Nullable LocalDate expiresOn,
            long size) {}

    /** A file with its bytes. */
    record Bytes(String name, String type, String hash, byte[] content) {}

    /** One after the other: what is counted stays so until the transaction ends. */
    void holdOthers(UUID response) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('evidence ' || :key, 0))")
                .param("key", response.toString())
                .query((_, _) -> true)
                .single();
    }

    Room room(Standing standing, String item, String hash) {
        return jdbc.sql(ROOM)
                .param("framework", standing.framework())
                .param("response", standing.response())
                .param("item", item)
                .param("hash", hash)
                .query((row, _) -> new Room(
                        row.getBoolean("asked"), row.getInt("files"), row.getBoolean("there"), row.getLong("bytes")))
                .single();
    }

    UUID add(Standing standing, String item, OfferedFile file, String hash, String scannedBy) {
        jdbc.sql(KEEP)
                .param("response", standing.response())
                .param("owner", standing.owner())
                .param("hash", hash)
                .param("size", file.content().length)
                .param("type", file.kind().type())
                .param("scannedBy", scannedBy)
                .param("content", file.content())
                .update();
        return add(standing.response(), item, hash, file.name(), null);
    }

    UUID add(Standing standing, String item, Earlier earlier) {
        jdbc.sql(KEEP_AGAIN)
                .param("response", standing.response())
                .param("owner", standing.owner())
                .param("from", earlier.response())
                .param("hash", earlier.hash())
                .update();
        return add(standing.response(), item, earlier.hash(), earlier.name(), earlier.expiresOn());
    }

    private UUID add(UUID response, String item, String hash, String name, @Nullable LocalDate expiresOn) {
        return jdbc.sql(ADD)
                .param("response", response)
                .param("item", item)
                .param("hash", hash)
                .param("name", name)
                .param("expiresOn", expiresOn, Types.DATE)
                .param("by", TenantScope.person().name())
                .query(UUID.class)
                .single();
    }

    Optional<EvidenceFile> one(UUID response, UUID file) {
        return jdbc.sql(ONE)
                .param("response", response)
                .param("file", file)
                .query((row, _) -> file(row))
                .optional();
    }

    /** False if there is a newer version, or none. */
    boolean change(UUID response, UUID file, long version, @Nullable LocalDate expiresOn) {
        return jdbc.sql(CHANGE)
                        .param("response", response)
                        .param("file", file)
                        .param("version", version)
                        .param("expiresOn", expiresOn, Types.DATE)
                        .param("by", TenantScope.person().name())
                        .update()
                == 1;
    }

    void remove(UUID response, EvidenceFile file) {
        jdbc.sql(REMOVE)
                .param("response", response)
                .param("file", file.id())
                .param("by", TenantScope.person().name())
                .update();
        jdbc.sql(ERASE).param("response", response).param("hash", file.hash()).update();
    }

    /** A file that the town has submitted before. */
    Optional<Earlier> earlier(UUID file) {
        return jdbc.sql(EARLIER)
                .param("file", file)
                .query((row, _) -> new Earlier(
                        row.getObject("response_id", UUID.class),
                        row.getString("hash"),
                        row.getString("name"),
                        row.getObject("expires_on", LocalDate.class),
                        row.getLong("size")))
                .optional();
    }

    /** With an answer of the town's draft, or in one of its submissions. */
    Optional<Bytes> ownBytes(UUID response, UUID file) {
        return bytes(OWN_BYTES, response, file);
    }

    /** In a submission to the tenant that is bound, and nowhere else. */
    Optional<Bytes> addressedBytes(UUID response, UUID file) {
        return bytes(ADDRESSED_BYTES, response, file);
    }

    private Optional<Bytes> bytes(String sql, UUID response, UUID file) {
        return jdbc.sql(sql)
                .param("response", response)
                .param("file", file)
                .query((row, _) -> new Bytes(
                        row.getString("name"), row.getString("type"), row.getString("hash"), row.getBytes("content")))
                .optional();
    }

    private static EvidenceFile file(ResultSet row) throws SQLException {
        return new EvidenceFile(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("hash"),
                row.getObject("expires_on", LocalDate.class),
                row.getString("scanned_by"),
                row.getString("added_by_name"),
                row.getObject("added_at", OffsetDateTime.class));
    }
}
