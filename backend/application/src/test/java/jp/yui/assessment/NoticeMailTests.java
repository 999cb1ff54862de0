package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Mail points people to their notices: once, to those who want it, and without keeping anybody waiting. */
@BackendTest
class NoticeMailTests {

    private static final int PORT = freePort();
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static Survey shared;

    @Autowired
    private Api api;

    @Autowired
    private List<ScheduledTaskHolder> schedules;

    private Survey survey;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
        properties.add("yui.mail.every", () -> "PT1H");
        properties.add("yui.mail.ui", () -> "https://yui.example.jp");
        properties.add("yui.mail.from", () -> "yui@yui.example.jp");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void arrange() {
        shared = shared == null ? new Survey(api) : shared;
        survey = shared;
    }

    @Test
    void pointsToTheNoticeAndTellsNothingOfItsContent() throws MessagingException {
        Reader reader = arrive("EDITOR");
        var opened = survey.open();
        send();
        MimeMessage mail = reader.only();
        assertThat(mail.getSubject()).isEqualTo("【結】調査の依頼が届きました");
        assertThat(text(mail))
                .contains("https://yui.example.jp/t/" + survey.town() + "/notices/" + reader.notice(opened.response()))
                .doesNotContain("DX成熟度診断", opened.response());
    }

    @Test
    void sendsEachMailOnce() {
        Reader reader = arrive("EDITOR");
        survey.open();
        send();
        send();
        assertThat(reader.mails()).hasSize(1);
    }

    @Test
    void writesOnlyToWhoWantsItAndHoldsTheRoleAndHasNotReadItYet() {
        Reader without = arrive("EDITOR");
        without.wish(false);
        Reader viewer = arrive("VIEWER");
        Reader quick = arrive("EDITOR");
        Reader back = arrive("EDITOR");
        back.wish(false);
        back.wish(true);
        var opened = survey.open();
        quick.read(opened.response());
        send();
        assertThat(without.mails()).isEmpty();
        assertThat(viewer.mails()).isEmpty();
        assertThat(quick.mails()).isEmpty();
        assertThat(back.mails()).hasSize(1);
    }

    @Test
    void writesToNoAddressThatNobodyVerified() {
        Reader reader = arrive("EDITOR", false);
        assertThat(reader.wish(true).status()).isEqualTo(409);
        survey.open();
        send();
        assertThat(reader.mails()).isEmpty();
    }

    @Test
    void keepsNobodyWaitingForAServerThatIsAwayAndSendsLater() {
        survey = new Survey(api);
        Reader reader = arrive("EDITOR");
        SERVER.stop();
        var opened = survey.open();
        send();
        send();
        assertThat(attempts(opened)).as("waits before it tries again").isEqualTo(1);
        SERVER.start();
        send();
        assertThat(reader.mails()).isEmpty();
        waitIsOver(opened);
        send();
        assertThat(reader.mails()).hasSize(1);
    }

    @Test
    void sendsAgainUnderTheSameIdWhatWasSentJustBeforeTheServerDied() throws MessagingException {
        Reader reader = arrive("EDITOR");
        var opened = survey.open();
        send();
        TestDatabase.execute("update notification.mail set sent_at = null where notice_id = '%s'"
                .formatted(reader.notice(opened.response())));
        send();
        assertThat(reader.mails()).hasSize(2);
        assertThat(reader.mails().getFirst().getHeader("Message-ID"))
                .isEqualTo(reader.mails().getLast().getHeader("Message-ID"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Reader arrive(String role) {
        return arrive(role, true);
    }

    /** A person of the town who has just signed in, with an address of their own. */
    private Reader arrive(String role, boolean verified) {
        String subject = People.member(TestIssuer.YUI, survey.town(), role);
        String address = subject + "@midori.example.jp";
        String token = TestIssuer.YUI.token(
                subject,
                claims -> claims.claim("sid", UUID.randomUUID().toString())
                        .claim("email", address)
                        .claim("email_verified", verified));
        assertThat(api.get("/api/me", token).status()).isEqualTo(200);
        return new Reader(token, address);
    }

    private final class Reader {

        private final String token;
        private final String address;

        Reader(String token, String address) {
            this.token = token;
            this.address = address;
        }

        List<MimeMessage> mails() {
            return Arrays.stream(SERVER.getReceivedMessages())
                    .filter(mail -> address.equals(recipient(mail)))
                    .toList();
        }

        MimeMessage only() {
            assertThat(mails()).hasSize(1);
            return mails().getFirst();
        }

        Api.Answer wish(boolean wanted) {
            return api.send(api.request(base() + "/mail", token, "Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{\"wanted\": " + wanted + "}")));
        }

        String notice(String response) {
            for (var notice : api.get(base() + "/notices", token).json()) {
                if (notice.get("response").asString().equals(response)) {
                    return notice.get("id").asString();
                }
            }
            throw new AssertionError("No notice about " + response);
        }

        void read(String response) {
            api.post(base() + "/notices/readings", token, "{\"notices\": [\"" + notice(response) + "\"]}");
        }

        private String base() {
            return "/api/t/" + survey.town() + "/notification";
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return (String) mail.getContent();
        } catch (MessagingException | IOException malformed) {
            throw new IllegalStateException(GreenMailUtil.getBody(mail), malformed);
        }
    }

    private static int attempts(Survey.Opened opened) {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select coalesce(sum(m.attempts), 0) from notification.mail m
                          join notification.notice n on n.id = m.notice_id where n.object_id = '%s'
                        """.formatted(opened.response()))) {
            row.next();
            return row.getInt(1);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void waitIsOver(Survey.Opened opened) {
        TestDatabase.execute("""
                update notification.mail m set due_at = now() from notification.notice n
                 where n.id = m.notice_id and n.object_id = '%s'
                """.formatted(opened.response()));
    }

    /** Lets the outbox be looked at, as it is every ten seconds. */
    private void send() {
        schedules.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .filter(task -> task.toString().endsWith("Mailing.send"))
                .forEach(task -> task.getRunnable().run());
    }
}
