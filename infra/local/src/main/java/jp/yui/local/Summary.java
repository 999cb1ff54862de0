package jp.yui.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.yui.local.demo.DemoPerson;

/** What a person reads: where Yui is, who can sign in, which parts run. */
final class Summary {

    private static final int SHOWN_LOG_LINES = 60;

    private Summary() {}

    static String accounts(Ports ports) {
        String people = DemoPerson.all().stream()
                .map(person ->
                        String.format(Locale.ROOT, "    %-34s %s　%s", person.email(), person.name(), person.task()))
                .collect(Collectors.joining("\n"));
        return """

                Yui       %s
                API       %s/v3/api-docs
                Keycloak  %s
                Mail      %s

                Demo accounts (this machine only), password %s
            %s
            """.formatted(
                ports.uiUrl(), ports.apiUrl(), ports.keycloakUrl(), ports.mailUrl(), DemoPerson.PASSWORD, people);
    }

    static String line(Component component, Ports ports) {
        String state = component.running().map(Summary::running).orElse("not running");
        return String.format(
                Locale.ROOT,
                "%-12s %-36s ports %s",
                component.part().title(),
                state,
                ports.of(component.part()).values());
    }

    static String log(Component component) {
        LogFile log = new LogFile(component.log());
        return "==> " + log.path() + " <==\n" + String.join("\n", log.last(SHOWN_LOG_LINES)) + "\n";
    }

    private static String running(ProcessHandle process) {
        Duration up = process.info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()))
                .orElse(Duration.ZERO);
        return "running as process %d for %d min".formatted(process.pid(), up.toMinutes());
    }
}
