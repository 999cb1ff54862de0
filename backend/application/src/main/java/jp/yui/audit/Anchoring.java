package jp.yui.audit;

import jakarta.annotation.PreDestroy;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.platform.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes the head of every chain outside the database each hour and when the server stops. */
@Component
class Anchoring {

    private static final Logger log = LoggerFactory.getLogger(Anchoring.class);

    private final JdbcClient jdbc;
    private final Anchors anchors;

    Anchoring(JdbcClient jdbc, Anchors anchors) {
        this.jdbc = jdbc;
        this.anchors = anchors;
    }

    /** A server that loses its database on the way out leaves the tail unanchored, as a killed one does. */
    @PreDestroy
    void anchorAtTheEnd() {
        try {
            anchor();
        } catch (DataAccessException unreachable) {
            log.warn("The last anchor could not be written: {}", unreachable.getMessage());
        }
    }

    @Scheduled(initialDelayString = "PT1M", fixedRateString = "PT1H")
    void anchor() {
        TenantScope.runAsSystem(TenantKey.PLATFORM, "audit anchor", () -> anchors.append(heads()));
    }

    private List<Anchors.Anchor> heads() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        return jdbc.sql("select tenant_id, seq, encode(hash, 'hex') as hash from audit.heads()")
                .query((row, _) -> new Anchors.Anchor(
                        now, row.getObject("tenant_id", UUID.class), row.getLong("seq"), row.getString("hash")))
                .list();
    }
}
