package jp.yui.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import jp.yui.local.Ports;
import org.junit.jupiter.api.Test;

/** Every mail can be read on the page, as text. */
class MailSinkTests {

    private final Ports ports = Ports.free();

    @Test
    void showsWhatArrivedNewestFirstWithALink() throws Exception {
        try (var _ = new MailSink(ports.smtp(), ports.mail())) {
            send("first", "http://localhost:8080/t/993018/notices/1");
            send("second", "<script>alert(1)</script>");
            String page = page();
            assertThat(page.indexOf("second")).isPositive().isLessThan(page.indexOf("first"));
            assertThat(page)
                    .contains("<a href=\"http://localhost:8080/t/993018/notices/1\">", "（2通）", "&lt;script&gt;")
                    .doesNotContain("<script>");
        }
    }

    private void send(String subject, String text) {
        GreenMailUtil.sendTextEmail(
                "tanto@midori.example",
                "yui@localhost",
                subject,
                text,
                new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private String page() throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(ports.mailUrl())).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
