package jp.yui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The trail through HTTP: refusals are in it, administrators read it, and the anchor betrays a rewritten chain. */
@BackendTest
class AuditApiTests {

    @Autowired
    Api api;

    @Autowired
    Anchoring anchoring;

    @Test
    void recordsWhoWasRefused() {
        var viewer = People.viewer();
        api.get("/api/t/yui/register/prefectures", viewer.token());
        var entries = api.get("/api/t/yui/audit/entries?limit=200", People.operator());
        assertThat(entries.text()).contains("yui tenant-not-found");
    }

    @Test
    void recordsASignInOncePerSession() {
        String session = java.util.UUID.randomUUID().toString();
        String token = TestIssuer.YUI.token("somebody", claims -> claims.claim("sid", session));
        api.get("/api/me", token);
        api.get("/api/me", token);
        String entries =
                api.get("/api/t/yui/audit/entries?limit=200", People.operator()).text();
        assertThat(entries.split(session, -1)).hasSize(2);
    }

    @Test
    void isClosedToViewers() {
        var viewer = People.viewer();
        var answer = api.get("/api/t/" + viewer.tenant() + "/audit/entries", viewer.token());
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void saysHowFarItIsAnchored() {
        String tenant = tenantWithEntries(3);
        String admin = TestIssuer.YUI.token(People.member(TestIssuer.YUI, tenant, "ADMIN"));
        anchoring.anchor();
        append(tenant, 2);
        var verification =
                api.get("/api/t/" + tenant + "/audit/verification", admin).json();
        assertThat(verification.get("sound").asBoolean()).isTrue();
        assertThat(verification.get("anchoredUpTo").asLong()).isEqualTo(3);
        assertThat(verification.get("unanchored").asLong()).isEqualTo(2);
    }

    @Test
    void betraysAChainRewrittenFromTheStart() {
        String tenant = tenantWithEntries(3);
        String admin = TestIssuer.YUI.token(People.member(TestIssuer.YUI, tenant, "ADMIN"));
        anchoring.anchor();
        String id = "(select id from tenancy.tenant where key = '" + tenant + "')";
        TestDatabase.execute("delete from audit.entry where tenant_id = " + id);
        TestDatabase.execute("delete from audit.chain_head where tenant_id = " + id);
        append(tenant, 3);
        var verification =
                api.get("/api/t/" + tenant + "/audit/verification", admin).json();
        assertThat(verification.get("sound").asBoolean()).isFalse();
        assertThat(verification.get("brokenAt").asLong()).isEqualTo(3);
    }

    private static String tenantWithEntries(int entries) {
        String tenant = People.tenant();
        append(tenant, entries);
        return tenant;
    }

    private static void append(String tenant, int entries) {
        TestDatabase.execute("""
                select audit.append_to(t.id, 'test', 'did', n::text, '{}')
                  from tenancy.tenant t, generate_series(1, %d) n where t.key = '%s'
                """.formatted(entries, tenant));
    }
}
