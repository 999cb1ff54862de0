package jp.yui.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL 18 on loopback with durable settings and passwords everywhere. */
public final class PostgresServer {

    private static final String BINARIES = "postgres-linux-x86_64.txz";
    private static final String VERSION = "18.6.0";
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String[] SETTINGS = {
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "fsync=on",
        "synchronous_commit=on",
        "full_page_writes=on",
        "password_encryption=scram-sha-256",
        "max_connections=120",
        "shared_buffers=256MB",
        "jit=off",
        "log_min_duration_statement=2000",
        "log_timezone=UTC",
        "timezone=UTC"
    };

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Cache cache;
    private final Checkout checkout;
    private final Component component;

    PostgresServer(Home home, Ports ports, Secrets secrets, Cache cache, Checkout checkout) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.cache = cache;
        this.checkout = checkout;
        this.component = new Component(Part.POSTGRES, home, "-D " + home.data());
    }

    Component component() {
        return component;
    }

    void start() {
        Path binaries = binaries();
        initialise(binaries);
        dropStaleLock();
        component.start(launch(binaries), this::acceptsConnections, PATIENCE);
        createRolesAndDatabases();
    }

    /** Ends open transactions and shuts down in order. */
    void stop() {
        component.stop("INT", Duration.ofSeconds(30));
    }

    /** A connection of the superuser, for infrastructure and tests only. */
    public Connection superuser(String database) throws SQLException {
        return connect(database, SUPERUSER);
    }

    /** A connection of one of Yui's roles. */
    public Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(ports.databaseUrl(database), role, secrets.of(role));
    }

    private Path binaries() {
        return cache.entry("postgresql-" + VERSION, PostgresServer::unpackBinaries);
    }

    private static void unpackBinaries(Path target) throws IOException {
        try (InputStream packed = PostgresServer.class.getResourceAsStream("/" + BINARIES)) {
            if (packed == null) {
                throw new Trouble("There are no PostgreSQL binaries for this machine (" + BINARIES + ")");
            }
            Archives.unpack(new XZInputStream(packed), target, 0);
        }
    }

    private void initialise(Path binaries) {
        if (Files.exists(home.data())) {
            return;
        }
        try {
            Path partial = Archives.freshSibling(home.data());
            Commands.run(initdb(binaries, partial), Map.of(), home.logs().resolve("initdb.log"));
            Files.move(partial, home.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Trouble("Cannot make the database folder " + home.data() + " (" + e.getMessage() + ")", e);
        }
    }

    private List<String> initdb(Path binaries, Path folder) {
        return unprivileged(List.of(
                binaries.resolve("bin/initdb").toString(),
                "-D",
                folder.toString(),
                "--username=" + SUPERUSER,
                "--pwfile=" + secrets.fileOf(SUPERUSER),
                "--auth-host=scram-sha-256",
                "--auth-local=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
    }

    private Launch launch(Path binaries) {
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                home.data().toString(),
                "-p",
                Integer.toString(ports.postgres())));
        for (String setting : SETTINGS) {
            command.add("-c");
            command.add(setting);
        }
        return new Launch(unprivileged(command), Map.of("LC_ALL", "C.UTF-8"), home.root());
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private static List<String> unprivileged(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /**
     * After a kill the server's children end by themselves within moments, and no other server may start before; after a
     * power cut the lock file may name a pid that now belongs to somebody else.
     */
    private void dropStaleLock() {
        if (!Processes.leaves(home.data(), PATIENCE)) {
            throw new Trouble("A PostgreSQL still works in " + home.data() + "; end it first");
        }
        try {
            Files.deleteIfExists(home.data().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new Trouble("Cannot remove the stale lock of PostgreSQL (" + e.getMessage() + ")", e);
        }
    }

    private boolean acceptsConnections() {
        try (Connection connection = superuser(SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void createRolesAndDatabases() {
        try (Connection connection = superuser(SUPERUSER);
                Statement sql = connection.createStatement()) {
            sql.execute(checkout.read(checkout.bootstrapSql()));
            createKeycloakRole(sql);
            for (String role : List.of("yui_owner", "yui_app", "yui_jobs", "yui_backup", "keycloak")) {
                sql.execute("alter role " + role + " password '" + secrets.of(role) + "'");
            }
            createDatabase(sql, "yui", "yui_owner", "yui_app, yui_jobs, yui_backup");
            createDatabase(sql, "keycloak", "keycloak", "yui_backup");
        } catch (SQLException e) {
            throw new Trouble("PostgreSQL refused the roles and databases (" + e.getMessage() + ")", e);
        }
    }

    private static void createKeycloakRole(Statement sql) throws SQLException {
        if (isMissing(sql, "select from pg_roles where rolname = 'keycloak'")) {
            sql.execute("create role keycloak login nosuperuser nobypassrls nocreatedb nocreaterole");
        }
    }

    private static void createDatabase(Statement sql, String name, String owner, String guests) throws SQLException {
        if (isMissing(sql, "select from pg_database where datname = '" + name + "'")) {
            sql.execute("create database " + name + " owner " + owner + " encoding 'UTF8' template template0");
            sql.execute("revoke all on database " + name + " from public");
            sql.execute("grant connect on database " + name + " to " + guests);
        }
    }

    private static boolean isMissing(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return !rows.next();
        }
    }
}
