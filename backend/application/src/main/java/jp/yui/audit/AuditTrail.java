package jp.yui.audit;

import java.util.Map;
import jp.yui.platform.PlatformEvent;
import jp.yui.platform.TenantEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Appends what happened to the chain of its tenant, in the transaction in which it happened. */
@Component
class AuditTrail {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventListener
    void on(TenantEvent event) {
        jdbc.sql("select audit.append(:action, :object, :detail::jsonb)")
                .param("action", event.action())
                .param("object", event.object())
                .param("detail", json.writeValueAsString(event.detail()))
                .query(Long.class)
                .single();
    }

    @EventListener
    void on(PlatformEvent event) {
        jdbc.sql("select audit.append_platform(:actor, :action, :object, :detail::jsonb)")
                .param("actor", event.actor())
                .param("action", event.action())
                .param("object", event.object())
                .param("detail", json.writeValueAsString(Map.of()))
                .query(Long.class)
                .single();
    }
}
