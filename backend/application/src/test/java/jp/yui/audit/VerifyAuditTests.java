package jp.yui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The command looks at every chain, also at those of which only a part is left. */
class VerifyAuditTests {

    private final UUID tenant = UUID.randomUUID();

    @TempDir
    Path folder;

    private Connection connection;
    private JdbcClient jdbc;
    private Anchors anchors;

    @BeforeEach
    void begin() throws Exception {
        connection = TestDatabase.asSuperuser();
        connection.setAutoCommit(false);
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        anchors = new Anchors(new AuditProperties(folder));
        chain();
    }

    @AfterEach
    void leaveNothing() throws Exception {
        connection.rollback();
        connection.close();
    }

    @Test
    void saysThatAChainIsSoundAndHowFarItIsAnchored() {
        anchors.append(List.of(anchor(2)));
        assertThat(finding().of().sound()).isTrue();
        assertThat(finding().toString())
                .contains("sound, 3 entries, anchored up to 2 at")
                .endsWith("1 after it");
    }

    @Test
    void namesTheEntryWhereAChainIsBroken() {
        jdbc.sql("update audit.entry set object = 'x' where seq = 2 and tenant_id = ?")
                .param(tenant)
                .update();
        assertThat(finding().toString()).contains("BROKEN at entry 2").contains("never anchored");
    }

    @Test
    void seesThatAWholeChainWasWrittenAnew() {
        anchors.append(List.of(anchor(3)));
        remove("audit.entry", "audit.chain_head");
        chain();
        assertThat(finding().of().brokenAt()).isEqualTo(3);
    }

    @Test
    void missesNoChainWhoseHeadIsGone() {
        remove("audit.chain_head");
        assertThat(finding().of().sound()).isFalse();
    }

    @Test
    void missesNoChainOfWhichOnlyTheHeadIsLeft() {
        remove("audit.entry");
        assertThat(finding().of().sound()).isFalse();
    }

    private void chain() {
        for (int i = 0; i < 3; i++) {
            jdbc.sql("select audit.append_to(?, 'a', 'did', 'o', '{}')")
                    .param(tenant)
                    .query(Long.class)
                    .single();
        }
    }

    private void remove(String... tables) {
        for (String table : tables) {
            jdbc.sql("delete from " + table + " where tenant_id = ?")
                    .param(tenant)
                    .update();
        }
    }

    private Anchors.Anchor anchor(long seq) {
        String hash = jdbc.sql("select encode(hash, 'hex') from audit.entry where tenant_id = ? and seq = ?")
                .params(tenant, seq)
                .query(String.class)
                .single();
        return new Anchors.Anchor(OffsetDateTime.now(ZoneOffset.UTC), tenant, seq, hash);
    }

    private VerifyAudit.Finding finding() {
        return new VerifyAudit(jdbc, anchors)
                .findings().stream()
                        .filter(found -> found.chain().equals(tenant.toString()))
                        .findFirst()
                        .orElseThrow();
    }
}
