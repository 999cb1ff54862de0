package jp.yui;

import java.util.ArrayList;
import java.util.List;
import jp.yui.assessment.frameworks.FrameworkPublishing;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the database to the version of this jar, module by module, as the owner of the tables; its own step. */
public final class Migration {

    /** A module's scripts run after those of the modules it stands on. */
    private static final List<String> MODULES =
            List.of("__root", "platform", "audit", "tenancy", "benchmark", "assessment", "procurement", "notification");

    private static final Logger log = LoggerFactory.getLogger(Migration.class);

    private Migration() {}

    static void main() {
        migrate(
                System.getenv("YUI_DB_URL"),
                System.getenv().getOrDefault("YUI_DB_USER", "yui_owner"),
                System.getenv("YUI_DB_PASSWORD"));
    }

    /** Applies what is missing and returns the scripts applied. */
    public static List<String> migrate(String url, String user, String password) {
        List<String> applied = new ArrayList<>();
        for (String module : MODULES) {
            var result = Flyway.configure()
                    .dataSource(url, user, password)
                    .locations("classpath:db/migration/" + module)
                    .table("flyway_schema_history_" + module.replace("__", ""))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            result.migrations.forEach(migration -> applied.add(module + "/" + migration.filepath));
            log.info("{}: {} applied, now at {}", module, result.migrationsExecuted, result.targetSchemaVersion);
        }
        FrameworkPublishing.publish(url, user, password);
        return applied;
    }
}
