package jp.yui.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.audit.AuditVerification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command that recomputes every chain as the owner of the tables, whether the backend runs or not. */
public final class VerifyAudit {

    private static final String CHAINS = """
            select c.tenant_id, coalesce(t.key || ' ' || t.name, c.tenant_id::text) as name
              from (select tenant_id from audit.chain_head union select tenant_id from audit.entry) c
              left join tenancy.tenant t on t.id = c.tenant_id
             order by t.key, c.tenant_id
            """;

    private final JdbcClient jdbc;
    private final ChainCheck check;

    VerifyAudit(JdbcClient jdbc, Anchors anchors) {
        this.jdbc = jdbc;
        this.check = new ChainCheck(jdbc, anchors);
    }

    /** Prints a line for each chain; exit code 1 when one is broken. */
    static void main() throws IOException {
        var database = new DriverManagerDataSource(
                System.getenv("YUI_DB_URL"),
                System.getenv().getOrDefault("YUI_DB_USER", "yui_owner"),
                System.getenv("YUI_DB_PASSWORD"));
        var anchors = new Anchors(new AuditProperties(Path.of(System.getenv("YUI_ANCHOR_DIR"))));
        List<Finding> findings = new VerifyAudit(JdbcClient.create(database), anchors).findings();
        findings.forEach(IO::println);
        if (findings.isEmpty()) {
            IO.println("No act has been audited yet");
        }
        System.exit(findings.stream().allMatch(finding -> finding.of().sound()) ? 0 : 1);
    }

    /** What is found of every chain, in the order of the tenants' keys. */
    List<Finding> findings() {
        return jdbc.sql(CHAINS)
                .query((row, _) -> new Finding(row.getString("name"), check.of(row.getObject("tenant_id", UUID.class))))
                .list();
    }

    /** A chain and what can be said of it, in one line. */
    record Finding(String chain, AuditVerification of) {

        @Override
        public String toString() {
            String state = of.sound() ? "sound" : "BROKEN at entry " + of.brokenAt();
            String anchor = of.anchoredAt() == null
                    ? "never anchored"
                    : "anchored up to " + of.anchoredUpTo() + " at " + of.anchoredAt();
            return "%s: %s, %d entries, %s, %d after it".formatted(chain, state, of.entries(), anchor, of.unanchored());
        }
    }
}
