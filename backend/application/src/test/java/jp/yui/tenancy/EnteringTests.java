package jp.yui.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Entering a tenant through HTTP: who gets in, who does not, and that the answers give nothing away. */
@BackendTest
class EnteringTests {

    @Autowired
    Api api;

    @Test
    void showsThePersonTheirOwnMemberships() {
        var viewer = People.viewer();
        var me = api.get("/api/me", viewer.token()).json();
        assertThat(me.at("/memberships")).hasSize(1);
        assertThat(me.at("/memberships/0/tenant/key").asString()).isEqualTo(viewer.tenant());
        assertThat(me.at("/memberships/0/permissions").toString())
                .isEqualTo("[\"BENCHMARK_READ\",\"ASSESSMENT_READ\"]");
    }

    @Test
    void readsTheRegisterInTheOwnTenant() {
        var viewer = People.viewer();
        var answer = api.get("/api/t/" + viewer.tenant() + "/register/prefectures", viewer.token());
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void answersForeignAndUnknownTenantsAlike() {
        var viewer = People.viewer();
        var foreign = api.get("/api/t/" + People.tenant() + "/register/prefectures", viewer.token());
        var unknown = api.get("/api/t/no-such-tenant/register/prefectures", viewer.token());
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(foreign.json().get("type")).isEqualTo(unknown.json().get("type"));
    }

    @Test
    void keepsNoConnectionOfARefusedRequest() {
        var viewer = People.viewer();
        for (int i = 0; i < 15; i++) {
            for (String read : List.of("/audit/entries", "/benchmark/imports")) { // at a glance, and in a transaction
                assertThat(api.get("/api/t/" + viewer.tenant() + read, viewer.token())
                                .status())
                        .isEqualTo(403);
                assertThat(api.get("/api/t/yui" + read, viewer.token()).status())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void refusesWithoutToken() {
        assertThat(api.get("/api/me", "").status()).isEqualTo(401);
        assertThat(api.get("/api/t/yui/register/prefectures", "").status()).isEqualTo(401);
    }

    @Test
    void endsARightAtTheNextRequest() {
        var viewer = People.viewer();
        String path = "/api/t/" + viewer.tenant() + "/register/prefectures";
        assertThat(api.get(path, viewer.token()).status()).isEqualTo(200);
        TestDatabase.execute("update tenancy.membership set valid_to = now() where tenant_id ="
                + " (select id from tenancy.tenant where key = '" + viewer.tenant() + "')");
        assertThat(api.get(path, viewer.token()).status()).isEqualTo(404);
    }

    @Test
    void closesADisabledTenantAtTheNextRequest() {
        var viewer = People.viewer();
        String path = "/api/t/" + viewer.tenant() + "/register/prefectures";
        assertThat(api.get(path, viewer.token()).status()).isEqualTo(200);
        TestDatabase.execute("update tenancy.tenant set disabled_at = now() where key = '" + viewer.tenant() + "'");
        assertThat(api.get(path, viewer.token()).status()).isEqualTo(404);
        assertThat(api.get("/api/me", viewer.token()).json().at("/memberships")).isEmpty();
    }

    @Test
    void lessensARightAtTheNextRequest() {
        String tenant = People.tenant();
        String token = TestIssuer.YUI.token(People.member(TestIssuer.YUI, tenant, "ADMIN"));
        String path = "/api/t/" + tenant + "/audit/entries";
        assertThat(api.get(path, token).status()).isEqualTo(200);
        TestDatabase.execute("update tenancy.membership set role = 'EDITOR' where tenant_id ="
                + " (select id from tenancy.tenant where key = '" + tenant + "')");
        assertThat(api.get(path, token).status()).isEqualTo(403);
    }

    @Test
    void keepsTheIssuersApart() {
        String tenant = People.tenant();
        String subject = People.member(TestIssuer.YUI, tenant, "VIEWER");
        String path = "/api/t/" + tenant + "/register/prefectures";
        assertThat(api.get(path, TestIssuer.YUI.token(subject)).status()).isEqualTo(200);
        assertThat(api.get(path, TestIssuer.OPS.token(subject)).status()).isEqualTo(404);
    }

    @Test
    void findsBodiesByNameReadingAndCode() {
        var viewer = People.viewer();
        String path = "/api/t/" + viewer.tenant() + "/register/bodies?query=";
        assertThat(api.get(path + "%E5%AF%8C%E5%A3%AB%E5%B8%82", viewer.token()).text())
                .contains("222101");
        assertThat(api.get(path + "%E3%83%95%E3%82%B8%E3%82%B7", viewer.token()).text())
                .contains("222101");
        assertThat(api.get(path + "222101", viewer.token()).text()).contains("富士市");
    }
}
