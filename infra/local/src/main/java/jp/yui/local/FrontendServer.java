package jp.yui.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The user interface. */
final class FrontendServer {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Checkout checkout;
    private final Component component;

    FrontendServer(Home home, Ports ports, Secrets secrets, Checkout checkout) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.checkout = checkout;
        this.component = new Component(Part.FRONTEND, home, "-Dyui.home=" + home.root());
    }

    Component component() {
        return component;
    }

    BootApplication extract() {
        return BootApplication.extract(checkout.frontendJar(), home, home.logs().resolve("frontend-extract.log"));
    }

    void start(BootApplication application) {
        component.start(launch(application), this::isReady, PATIENCE);
    }

    void stop() {
        component.stop("TERM", Duration.ofSeconds(60));
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
        Map<String, String> environment = new HashMap<>(BootServers.listening(ports.ui(), ports.uiManagement()));
        environment.put("YUI_UI", ports.uiUrl());
        environment.put("YUI_API", ports.apiUrl());
        environment.put("YUI_ISSUER", ports.issuer("yui"));
        environment.put("YUI_OPS_ISSUER", ports.issuer("yui-ops"));
        environment.put("YUI_FRONTEND_SECRET", secrets.of("frontend"));
        environment.put("YUI_FRONTEND_OPS_SECRET", secrets.of("frontend-ops"));
        return environment;
    }

    private boolean isReady() {
        return BootServers.isHealthy(ports.uiManagement());
    }
}
