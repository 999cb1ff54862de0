package jp.yui.audit;

import java.util.Optional;
import java.util.UUID;
import jp.yui.contract.audit.AuditVerification;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recomputes one chain and holds it against its last anchor. */
@Component
class ChainCheck {

    private final JdbcClient jdbc;
    private final Anchors anchors;

    ChainCheck(JdbcClient jdbc, Anchors anchors) {
        this.jdbc = jdbc;
        this.anchors = anchors;
    }

    AuditVerification of(UUID tenant) {
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
        return anchor.seq() == 0 || anchor.hash().equals(hashAt(anchor)) ? Optional.empty() : Optional.of(anchor.seq());
    }

    private @Nullable String hashAt(Anchors.Anchor anchor) {
        return jdbc.sql("select encode(hash, 'hex') from audit.entry where tenant_id = ? and seq = ?")
                .params(anchor.tenant(), anchor.seq())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
