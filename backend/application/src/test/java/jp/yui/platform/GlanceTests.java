package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.yui.contract.TenantKey;
import jp.yui.contract.tenancy.Permission;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A glance sees and refuses what a transaction would, and leaves nothing on its connection. */
@BackendTest
class GlanceTests {

    private static final String TENANTS = "select key from tenancy.tenant order by key";

    @Autowired
    Glance glance;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final TenantKey tenant = new TenantKey(People.tenant());
    private final Person viewer = person(People.member(TestIssuer.YUI, tenant.value(), "VIEWER"));

    @Test
    void seesItsTenantAndNoOther() throws Exception {
        assertThat(asking(viewer, Permission.BENCHMARK_READ, this::tenants)).containsExactly(tenant.value());
    }

    @Test
    void endsWithItsStatement() throws Exception {
        for (int i = 0; i < 30; i++) {
            asking(viewer, Permission.BENCHMARK_READ, this::tenants);
            assertThat(jdbc.sql(TENANTS).query(String.class).list()).isEmpty();
        }
    }

    @Test
    void isUnknownToAStranger() {
        assertThatThrownBy(() -> asking(person("nobody"), Permission.BENCHMARK_READ, this::tenants))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void isForbiddenWithoutThePermission() {
        assertThatThrownBy(() -> asking(viewer, Permission.AUDIT_READ, this::tenants))
                .isInstanceOf(Problem.Forbidden.class);
    }

    @Test
    void passesParametersAndNulls() throws Exception {
        List<String> texts = asking(
                viewer,
                Permission.BENCHMARK_READ,
                () -> glance.sql("select coalesce(:none, 'none') || :word || :word")
                        .param("none", null, Types.VARCHAR)
                        .param("word", "!")
                        .list((row, _) -> row.getString(1)));
        assertThat(texts).containsExactly("none!!");
    }

    @Test
    void isNoPartOfATransaction() {
        assertThatThrownBy(() -> asking(
                        viewer,
                        Permission.BENCHMARK_READ,
                        () -> new TransactionTemplate(transactions).execute(_ -> tenants())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void failsAsAStatementDoesAndKeepsNoConnection() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> asking(
                            viewer,
                            Permission.BENCHMARK_READ,
                            () -> glance.sql("select 1 / 0").list((row, _) -> row.getInt(1))))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(asking(viewer, Permission.BENCHMARK_READ, this::tenants)).containsExactly(tenant.value());
    }

    private List<String> tenants() {
        return glance.sql(TENANTS).list((row, _) -> row.getString(1));
    }

    private <T> T asking(Person person, Permission permission, Callable<T> work) throws Exception {
        return TenantScope.callAs(person, tenant, () -> {
            TenantScope.current().orElseThrow().require(Set.of(permission));
            return work.call();
        });
    }

    private static Person person(String subject) {
        return new Person(TestIssuer.YUI.url(), subject, "試験");
    }
}
