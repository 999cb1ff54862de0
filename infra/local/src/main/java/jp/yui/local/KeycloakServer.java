package jp.yui.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import jp.yui.local.realm.Deployment;

/** Keycloak on loopback, optimised once for PostgreSQL, with the realms brought up to date. */
final class KeycloakServer {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String VERSION = "26.7.3";
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--metrics-enabled=false", "--cache=local");

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Cache cache;
    private final Checkout checkout;
    private final Component component;

    KeycloakServer(Home home, Ports ports, Secrets secrets, Cache cache, Checkout checkout) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.cache = cache;
        this.checkout = checkout;
        this.component = new Component(Part.KEYCLOAK, home, "-Dkc.home.dir=" + distribution(home));
    }

    Component component() {
        return component;
    }

    /** Unpacks and optimises; needs no database, so it can go on beside other work. */
    void prepare() {
        Path built = cache.entry("keycloak-" + VERSION, this::unpackAndBuild);
        try {
            copyDistribution(built);
            Trees.replace(checkout.loginTheme(), distribution(home).resolve("themes/yui"));
            RefusedPasswords.write(
                    checkout.refusedPasswords(), distribution(home).resolve("data/password-blacklists/yui.txt"));
            Trees.delete(distribution(home).resolve("data/tmp"));
        } catch (IOException e) {
            throw new Trouble("Cannot prepare Keycloak in " + home.keycloak() + " (" + e.getMessage() + ")", e);
        }
    }

    void start() {
        component.start(launch(), this::isReady, PATIENCE);
    }

    void stop() {
        component.stop("TERM", Duration.ofSeconds(60));
    }

    Deployment deployment() {
        return new Deployment(
                ports.keycloakUrl(),
                ports.uiUrl(),
                secrets.of("keycloak-admin"),
                Map.of("yui", secrets.of("frontend"), "yui-ops", secrets.of("frontend-ops")),
                secrets.of("provisioner"),
                false);
    }

    private static Path distribution(Home home) {
        return home.keycloak().resolve(VERSION);
    }

    private void unpackAndBuild(Path target) throws IOException {
        Path partial = Archives.freshSibling(target.resolveSibling(target.getFileName() + ".build"));
        Path unpacked = partial.resolve("keycloak");
        try (InputStream archive = new BufferedInputStream(Files.newInputStream(checkout.keycloakArchive()))) {
            Archives.unpack(new GZIPInputStream(archive), unpacked, 1);
        }
        build(unpacked);
        Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
        Trees.delete(partial);
    }

    private void build(Path unpacked) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(unpacked.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(BUILD_OPTIONS);
        Commands.run(
                command,
                Map.of("JAVA_HOME", System.getProperty("java.home")),
                home.logs().resolve("keycloak-build.log"));
    }

    private void copyDistribution(Path built) throws IOException {
        if (!Files.exists(distribution(home))) {
            Trees.delete(home.keycloak());
            Path partial = Archives.freshSibling(home.keycloak().resolve(VERSION));
            Trees.copy(built, partial);
            Files.move(partial, distribution(home), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** The program that kc.sh would start, without the shell around it: one process, one pid. */
    private Launch launch() {
        List<String> command = new ArrayList<>(virtualMachine());
        command.addAll(Launch.sharedClasses(home, Part.KEYCLOAK));
        command.addAll(program(distribution(home)));
        command.addAll(options());
        return new Launch(command, environment(), home.root());
    }

    /** Keycloak's Liquibase would tell its maker on the internet that it is used. */
    private static List<String> virtualMachine() {
        return List.of(
                Launch.java(),
                "-Dliquibase.analytics.enabled=false",
                "-Xms64m",
                "-Xmx384m",
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED");
    }

    private static List<String> program(Path distribution) {
        return List.of(
                "-Dkc.home.dir=" + distribution,
                "-Djboss.server.config.dir=" + distribution.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private List<String> options() {
        return List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--hostname=" + ports.keycloakUrl(),
                "--db-url=" + ports.databaseUrl("keycloak"),
                "--db-username=keycloak",
                "--db-pool-initial-size=2",
                "--db-pool-max-size=30",
                "--log-level=info");
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_DB_PASSWORD",
                secrets.of("keycloak"),
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID",
                Deployment.ADMIN_CLIENT,
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
                secrets.of("keycloak-admin"));
    }

    private boolean isReady() {
        return Http.answers("http://127.0.0.1:" + ports.keycloakManagement() + "/health/ready");
    }
}
