package jp.yui.tenancy;

import java.util.List;
import jp.yui.contract.TenantKey;
import jp.yui.contract.tenancy.AdministratorCount;
import jp.yui.contract.tenancy.TenantKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the administrators of the tenants that the bound one looks after. */
@Service
@Transactional(readOnly = true)
class Administrators {

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AdministratorCount> counts() {
        return jdbc.sql("select * from tenancy.administrators()")
                .query((row, _) -> new AdministratorCount(
                        new TenantKey(row.getString("tenant_key")),
                        row.getString("tenant_name"),
                        TenantKind.valueOf(row.getString("tenant_kind")),
                        row.getInt("administrators"),
                        row.getBoolean("enough")))
                .list();
    }
}
