package jp.yui.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The backend: first its migrations as the owner of the schema, then the serving process as a role that owns nothing. */
final class BackendServer {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Checkout checkout;
    private final PostgresServer postgres;
    private final Component component;

    BackendServer(Home home, Ports ports, Secrets secrets, Checkout checkout, PostgresServer postgres) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.checkout = checkout;
        this.postgres = postgres;
        this.component = new Component(Part.BACKEND, home, "-Dyui.home=" + home.root());
    }

    Component component() {
        return component;
    }

    BootApplication extract() {
        return BootApplication.extract(checkout.backendJar(), home, home.logs().resolve("backend-extract.log"));
    }

    /** Brings the database to the form that this jar needs; the database itself remembers which jar did it last. */
    void migrate(BootApplication application) {
        DatabaseNote note = new DatabaseNote(postgres, "yui");
        if (!note.says(application.digest())) {
            runMigration(application);
            note.write(application.digest());
        }
    }

    /** Recomputes the audit trail of every tenant into the log; false if one is broken. */
    boolean verifyAudit(Path log) {
        List<String> command = List.of(
                Launch.java(), "-Dstdout.encoding=UTF-8", "-cp", extract().classPath(), "jp.yui.audit.VerifyAudit");
        Map<String, String> environment = new HashMap<>(asOwner());
        environment.put("YUI_ANCHOR_DIR", home.anchors().toString());
        return Commands.exitOf(command, environment, log) == 0;
    }

    void start(BootApplication application) {
        component.start(launch(application), this::isReady, PATIENCE);
    }

    void stop() {
        component.stop("TERM", Duration.ofSeconds(60));
    }

    private void runMigration(BootApplication application) {
        Commands.run(
                List.of(Launch.java(), "-XX:TieredStopAtLevel=1", "-cp", application.classPath(), "jp.yui.Migration"),
                asOwner(),
                home.logs().resolve("migration.log"));
    }

    private Map<String, String> asOwner() {
        return Map.of(
                "YUI_DB_URL", ports.databaseUrl("yui"),
                "YUI_DB_USER", "yui_owner",
                "YUI_DB_PASSWORD", secrets.of("yui_owner"));
    }

    private Launch launch(BootApplication application) {
        List<String> command = new ArrayList<>(List.of(
                Launch.java(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dyui.home=" + home.root()));
        command.addAll(Launch.startingCache(application));
        command.addAll(List.of("-jar", application.executable().toString()));
        return new Launch(command, environment(), home.root());
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(BootServers.listening(ports.api(), ports.apiManagement()));
        environment.put("YUI_DB_URL", ports.databaseUrl("yui"));
        environment.put("YUI_DB_USER", "yui_app");
        environment.put("YUI_DB_PASSWORD", secrets.of("yui_app"));
        environment.put("YUI_DB_JOBS_PASSWORD", secrets.of("yui_jobs"));
        environment.put("YUI_ISSUER", ports.issuer("yui"));
        environment.put("YUI_OPS_ISSUER", ports.issuer("yui-ops"));
        environment.put("YUI_ANCHOR_DIR", home.anchors().toString());
        environment.put("YUI_UI", ports.uiUrl());
        environment.put("SPRING_MAIL_HOST", "127.0.0.1");
        environment.put("SPRING_MAIL_PORT", Integer.toString(ports.smtp()));
        environment.put("YUI_KEYCLOAK", ports.keycloakUrl());
        environment.put("YUI_PROVISIONER_SECRET", secrets.of("provisioner"));
        return environment;
    }

    private boolean isReady() {
        return BootServers.isHealthy(ports.apiManagement());
    }
}
