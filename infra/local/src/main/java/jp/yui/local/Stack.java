package jp.yui.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.yui.local.realm.Deployment;

/** The whole of Yui on one machine: starts the parts in the order in which they need each other, and stops them. */
public final class Stack implements AutoCloseable {

    private final Home home;
    private final Ports ports;
    private final Set<Part> parts;
    private final Progress progress;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final MailServer mail;
    private final BackendServer backend;
    private final FrontendServer frontend;
    private final Provisioning provisioning;
    private final String build;

    public Stack(Home home, Ports ports, Set<Part> parts, Progress progress) {
        this(home, ports, parts, progress, new Secrets(home), Cache.standard(), Checkout.here());
    }

    private Stack(
            Home home,
            Ports ports,
            Set<Part> parts,
            Progress progress,
            Secrets secrets,
            Cache cache,
            Checkout checkout) {
        this.home = home;
        this.ports = ports;
        this.parts = parts.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(parts);
        this.progress = progress;
        this.postgres = new PostgresServer(home, ports, secrets, cache, checkout);
        this.keycloak = new KeycloakServer(home, ports, secrets, cache, checkout);
        this.mail = new MailServer(home, ports);
        this.backend = new BackendServer(home, ports, secrets, checkout, postgres);
        this.frontend = new FrontendServer(home, ports, secrets, checkout);
        this.provisioning =
                new Provisioning(keycloak.deployment(), postgres, checkout, this.parts.contains(Part.BACKEND));
        this.build = this.parts + "\n" + ports + "\n" + checkout.build();
    }

    /** Starts everything; what depends on nothing else goes on at the same time. */
    public void start() {
        home.remember(null);
        Precondition.check(home, ports, parts);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            start(threads);
            home.remember(build);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void start(ExecutorService threads) {
        try {
            new Start(threads).run();
        } catch (CompletionException e) {
            threads.shutdownNow();
            throw e;
        }
    }

    /** Stops every part that runs: first, all at once, those that need the database, then the database. */
    public void stop() {
        home.remember(null);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            EnumSet.complementOf(EnumSet.of(Part.POSTGRES)).forEach(part -> threads.execute(() -> stopRunning(part)));
        }
        stopRunning(Part.POSTGRES);
    }

    private void stopRunning(Part part) {
        if (isRunning(part)) {
            progress.step("stopping " + part.title(), () -> stop(part));
        }
    }

    /** Stops one part in order. */
    public void stop(Part part) {
        switch (part) {
            case POSTGRES -> postgres.stop();
            case KEYCLOAK -> keycloak.stop();
            case MAIL -> mail.stop();
            case BACKEND -> backend.stop();
            case FRONTEND -> frontend.stop();
        }
    }

    /** Starts one part again, after it was stopped or killed. */
    public void start(Part part) {
        switch (part) {
            case POSTGRES -> postgres.start();
            case KEYCLOAK -> keycloak.start();
            case MAIL -> mail.start();
            case BACKEND -> backend.start(backend.extract());
            case FRONTEND -> frontend.start(frontend.extract());
        }
    }

    /** Ends one part as a power cut would: kill -9, by pid. */
    public void kill(Part part) {
        component(part).kill();
    }

    /** Stops everything and lets nothing start any more; for the end of the launcher. */
    void abort() {
        for (Part part : Part.values()) {
            component(part).close();
        }
        Commands.abort();
        stop();
    }

    /** Whether everything asked for runs, from the very build that lies here. */
    boolean isComplete() {
        return home.remembers(build) && parts.stream().allMatch(this::isRunning);
    }

    boolean isAnyRunning() {
        return Arrays.stream(Part.values()).anyMatch(this::isRunning);
    }

    /** Recomputes the audit trail of every tenant into the log; false if one is broken. */
    public boolean verifyAudit(Path log) {
        return backend.verifyAudit(log);
    }

    public boolean isRunning(Part part) {
        return component(part).running().isPresent();
    }

    public Ports ports() {
        return ports;
    }

    public Home home() {
        return home;
    }

    /** The installation that the realms of this Keycloak were made for. */
    public Deployment deployment() {
        return keycloak.deployment();
    }

    public PostgresServer postgres() {
        return postgres;
    }

    @Override
    public void close() {
        stop();
    }

    Component component(Part part) {
        return switch (part) {
            case POSTGRES -> postgres.component();
            case KEYCLOAK -> keycloak.component();
            case MAIL -> mail.component();
            case BACKEND -> backend.component();
            case FRONTEND -> frontend.component();
        };
    }

    /** One start, as a graph of steps. */
    private final class Start {

        private final ExecutorService threads;
        private final Map<Part, BootApplication> applications = new EnumMap<>(Part.class);

        Start(ExecutorService threads) {
            this.threads = threads;
        }

        void run() {
            var database = async(this::startPostgres);
            var identity = async(this::prepareKeycloak).thenCombineAsync(database, (a, b) -> startKeycloak(), threads);
            var schema = async(this::extract).thenCombineAsync(database, (a, b) -> migrate(), threads);
            var backendStart = schema.thenRunAsync(this::startBackend, threads);
            var frontendStart = async(this::startFrontend);
            var mailStart = async(this::startMail);
            var people = identity.thenCombineAsync(schema, (a, b) -> provision(), threads);
            var rounds = people.thenCombineAsync(backendStart, (a, b) -> putInAssessments(), threads);
            allOrFirstFailure(rounds, frontendStart, mailStart).join();
        }

        private static CompletableFuture<Void> allOrFirstFailure(CompletableFuture<?>... steps) {
            CompletableFuture<Void> all = CompletableFuture.allOf(steps);
            for (CompletableFuture<?> step : steps) {
                step.whenComplete((done, failure) -> {
                    if (failure != null) {
                        all.completeExceptionally(failure);
                    }
                });
            }
            return all;
        }

        private CompletableFuture<Void> async(Runnable step) {
            return CompletableFuture.runAsync(step, threads);
        }

        private void startPostgres() {
            step(Part.POSTGRES, "PostgreSQL on port " + ports.postgres(), postgres::start);
        }

        private void prepareKeycloak() {
            step(Part.KEYCLOAK, "Keycloak prepared", keycloak::prepare);
        }

        private boolean startKeycloak() {
            step(Part.KEYCLOAK, "Keycloak on port " + ports.keycloak(), keycloak::start);
            return true;
        }

        private void extract() {
            step(Part.BACKEND, "backend extracted", () -> applications.put(Part.BACKEND, backend.extract()));
        }

        private boolean migrate() {
            step(Part.BACKEND, "database migrated", () -> backend.migrate(applications.get(Part.BACKEND)));
            return true;
        }

        private boolean provision() {
            step(Part.KEYCLOAK, "realms and demo data", provisioning::bringUpToDate);
            return true;
        }

        /** Once in the life of a database; a demo that could not be put in is no reason not to run. */
        private boolean putInAssessments() {
            if (parts.containsAll(EnumSet.of(Part.KEYCLOAK, Part.BACKEND)) && provisioning.lacksAssessments()) {
                try {
                    progress.step("demo assessments", () -> provisioning.putInAssessments(ports.apiUrl()));
                } catch (RuntimeException e) {
                    progress.say(
                            "demo assessments are not complete, the next start goes on with them: " + e.getMessage());
                }
            }
            return true;
        }

        private void startBackend() {
            step(Part.BACKEND, "backend on port " + ports.api(), () -> backend.start(applications.get(Part.BACKEND)));
        }

        private void startMail() {
            step(Part.MAIL, "mail on port " + ports.mail(), mail::start);
        }

        private void startFrontend() {
            step(Part.FRONTEND, "user interface on port " + ports.ui(), () -> frontend.start(frontend.extract()));
        }

        private void step(Part part, String name, Runnable work) {
            if (parts.contains(part)) {
                progress.step(name, work);
            }
        }
    }
}
