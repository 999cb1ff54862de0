package jp.yui.procurement.systems;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yui.contract.procurement.SystemType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kinds of systems, the same for every town; they change with a migration alone. */
@Repository
class SystemTypes {

    private static final String ALL =
            "select code, area, name_ja as ja, name_en as en from procurement.system_type order by ordinal";

    private final JdbcClient jdbc;

    SystemTypes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SystemType> all() {
        return jdbc.sql(ALL).query(SystemType.class).list();
    }

    Set<String> codes() {
        return all().stream().map(SystemType::code).collect(Collectors.toUnmodifiableSet());
    }
}
