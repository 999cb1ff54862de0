package jp.yui.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The mail server that keeps all mail on this machine. */
final class MailServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Home home;
    private final Ports ports;
    private final Component component;

    MailServer(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
        this.component = new Component(Part.MAIL, home, "-Dyui.home=" + home.root());
    }

    Component component() {
        return component;
    }

    void start() {
        component.start(launch(), () -> Http.answers(ports.mailUrl()), PATIENCE);
    }

    void stop() {
        component.stop("TERM", Duration.ofSeconds(10));
    }

    private Launch launch() {
        return new Launch(
                List.of(
                        Launch.java(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dyui.home=" + home.root(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "jp.yui.local.mail.MailSink",
                        Integer.toString(ports.smtp()),
                        Integer.toString(ports.mail())),
                Map.of(),
                home.root());
    }
}
