package jp.yui.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yui.contract.audit.AuditEntry;
import jp.yui.contract.audit.AuditVerification;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and recomputes the chain of the tenant that has been entered. */
@Service
@Transactional(readOnly = true)
class AuditReading {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Anchors anchors;

    AuditReading(JdbcClient jdbc, JsonMapper json, Anchors anchors) {
        this.jdbc = jdbc;
        this.json = json;
        this.anchors = anchors;
    }

    List<AuditEntry> entries(@Nullable Long before, int limit) {
        return jdbc.sql("""
                        select seq, at, actor, action, object, detail, hash from audit.entry
                         where tenant_id = (select ctx.tenant()) and seq < coalesce(:before, 9223372036854775807)
                         order by seq desc limit :limit
                        """)
                .param("before", before)
                .param("limit", Math.clamp(limit, 1, 200))
                .query((row, _) -> entryOf(row))
                .list();
    }

    AuditVerification verify() {
        UUID tenant = TenantScope.grant().tenant();
        Optional<Anchors.Anchor> anchor = anchors.lastOf(tenant);
        return jdbc.sql("select entries, broken_at from audit.verify(:tenant)")
                .param("tenant", tenant)
                .query((row, _) ->
                        verificationOf(row.getLong("entries"), row.getObject("broken_at", Long.class), anchor))
                .single();
    }

    private AuditVerification verificationOf(long entries, @Nullable Long brokenAt, Optional<Anchors.Anchor> anchor) {
        Long broken = brokenAt == null ? anchor.flatMap(this::departureFrom).orElse(null) : brokenAt;
        long anchored = anchor.map(Anchors.Anchor::seq).orElse(0L);
        return new AuditVerification(
                entries,
                broken == null,
                broken,
                anchored,
                anchor.map(Anchors.Anchor::at).orElse(null),
                Math.max(0, entries - anchored));
    }

    /** A chain rewritten from the start is sound in itself; only the anchor outside the database betrays it. */
    private Optional<Long> departureFrom(Anchors.Anchor anchor) {
        return anchor.seq() == 0 || anchor.hash().equals(hashAt(anchor.seq()))
                ? Optional.empty()
                : Optional.of(anchor.seq());
    }

    private @Nullable String hashAt(long seq) {
        return jdbc.sql(
                        "select encode(hash, 'hex') from audit.entry where tenant_id = (select ctx.tenant()) and seq = ?")
                .param(seq)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private AuditEntry entryOf(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("actor"),
                row.getString("action"),
                row.getString("object"),
                json.readValue(row.getString("detail"), new TypeReference<Map<String, Object>>() {}),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
