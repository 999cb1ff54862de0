package jp.yui.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yui.contract.audit.AuditVerification;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recomputes one chain and holds it against every anchor ever written of it. */
@Component
class ChainCheck {

    private static final String DEPARTURE = """
            select anchor.seq
              from unnest(:tenants, :seqs, :hashes) as anchor (tenant, seq, hash)
              left join audit.entry e on e.tenant_id = anchor.tenant and e.seq = anchor.seq
             where anchor.seq > 0 and e.hash is distinct from decode(anchor.hash, 'hex')
             order by anchor.seq limit 1
            """;

    private final JdbcClient jdbc;
    private final Anchors anchors;

    ChainCheck(JdbcClient jdbc, Anchors anchors) {
        this.jdbc = jdbc;
        this.anchors = anchors;
    }

    AuditVerification of(UUID tenant) {
        List<Anchors.Anchor> written = anchors.of(tenant);
        return jdbc.sql("select entries, broken_at from audit.verify(:tenant)")
                .param("tenant", tenant)
                .query((row, _) ->
                        verificationOf(row.getLong("entries"), row.getObject("broken_at", Long.class), written))
                .single();
    }

    private AuditVerification verificationOf(long entries, @Nullable Long brokenAt, List<Anchors.Anchor> written) {
        Long broken = brokenAt == null ? departureFrom(written) : brokenAt;
        Optional<Anchors.Anchor> last = written.isEmpty() ? Optional.empty() : Optional.of(written.getLast());
        long anchored = last.map(Anchors.Anchor::seq).orElse(0L);
        return new AuditVerification(
                entries,
                broken == null,
                broken,
                anchored,
                last.map(Anchors.Anchor::at).orElse(null),
                Math.max(0, entries - anchored));
    }

    /**
     * A chain rewritten from the start is sound in itself; only the anchors outside the database betray it. All of them: the
     * next anchor after a rewriting holds what was rewritten.
     */
    private @Nullable Long departureFrom(List<Anchors.Anchor> written) {
        return jdbc.sql(DEPARTURE)
                .param("tenants", written.stream().map(Anchors.Anchor::tenant).toArray(UUID[]::new))
                .param("seqs", written.stream().map(Anchors.Anchor::seq).toArray(Long[]::new))
                .param("hashes", written.stream().map(Anchors.Anchor::hash).toArray(String[]::new))
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
