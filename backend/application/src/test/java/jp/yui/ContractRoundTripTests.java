package jp.yui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.TenantKey;
import jp.yui.contract.audit.AuditApi;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.contract.tenancy.MeApi;
import jp.yui.contract.tenancy.RegisterApi;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The interfaces of the contract, called as the user interface calls them, under the Japanese locale. */
@BackendTest
class ContractRoundTripTests {

    private final Locale before = Locale.getDefault();

    @Autowired
    Environment environment;

    @BeforeEach
    void speakJapanese() {
        Locale.setDefault(Locale.of("ja", "JP", "JP"));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void carriesNamesAndKeys() {
        var viewer = People.viewer();
        var me = client(MeApi.class, viewer.token()).me();
        assertThat(me.memberships().getFirst().tenant().key()).isEqualTo(new TenantKey(viewer.tenant()));
    }

    @Test
    void carriesJapaneseQueriesAndDefaults() {
        var viewer = People.viewer();
        var register = client(RegisterApi.class, viewer.token());
        TenantKey tenant = new TenantKey(viewer.tenant());
        assertThat(register.search(tenant, "檮原", 5).getFirst().code()).isEqualTo(new LocalGovernmentCode("394050"));
        assertThat(register.prefectures(tenant)).hasSizeGreaterThanOrEqualTo(47);
    }

    @Test
    void carriesYearsBasesAndCodes() {
        var viewer = People.viewer();
        var benchmark = client(BenchmarkApi.class, viewer.token());
        TenantKey tenant = new TenantKey(viewer.tenant());
        assertThat(benchmark.editions(tenant)).isNotNull();
        assertThatThrownBy(() -> benchmark.municipalities(
                        tenant, new FiscalYear(1990), Base.POPULATION_CLASS, new LocalGovernmentCode("220001")))
                .isInstanceOf(HttpClientErrorException.NotFound.class)
                .hasMessageContaining("no-edition");
    }

    @Test
    void carriesMomentsAndMaps() {
        String tenant = People.tenant();
        String admin = TestIssuer.YUI.token(People.member(TestIssuer.YUI, tenant, "ADMIN"));
        var verification = client(AuditApi.class, admin).verify(new TenantKey(tenant));
        assertThat(verification.sound()).isTrue();
        var entries = client(AuditApi.class, People.operator()).entries(TenantKey.PLATFORM, null, 10);
        assertThat(entries).allSatisfy(entry -> assertThat(entry.at()).isNotNull());
    }

    private <T> T client(Class<T> api, String token) {
        RestClient rest = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + environment.getProperty("local.server.port"))
                .defaultHeader("Authorization", "Bearer " + token)
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest))
                .build()
                .createClient(api);
    }
}
