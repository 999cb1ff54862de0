package jp.yui.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Takes mail for anybody over SMTP on loopback and shows it on a page; nothing leaves the machine, nothing is kept. */
public final class MailSink implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail smtp;
    private final HttpServer page;

    /** Listens at once; a port that is taken is refused. */
    public MailSink(int smtpPort, int pagePort) throws IOException {
        smtp = new GreenMail(new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        page = HttpServer.create(new InetSocketAddress(InetAddress.getByName(LOOPBACK), pagePort), 0);
        page.createContext("/", this::show);
        page.start();
    }

    /** {@code MailSink <port for SMTP> <port for the page>}. */
    static void main(String[] ports) throws IOException {
        new MailSink(Integer.parseInt(ports[0]), Integer.parseInt(ports[1]));
    }

    private void show(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] html = MailPage.of(smtp.getReceivedMessages()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
        }
    }

    @Override
    public void close() {
        page.stop(0);
        smtp.stop();
    }
}
