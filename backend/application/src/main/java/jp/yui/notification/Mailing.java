package jp.yui.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import jp.yui.contract.TenantKey;
import jp.yui.notification.Outbox.Mail;
import jp.yui.platform.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the outbox, tenant by tenant, one mail in a transaction. A mail that was sent just before the process was killed is
 * sent again under the same Message-ID (ADR 0018); a server that does not answer ends the look and is asked again at the next.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Mailing {

    private static final Logger log = LoggerFactory.getLogger(Mailing.class);
    private static final String REASON = "notification.mail";

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final MailWriter writer;
    private final TransactionTemplate transaction;

    Mailing(JdbcClient jdbc, Outbox outbox, MailWriter writer, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.writer = writer;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "${yui.mail.every:PT10S}", fixedDelayString = "${yui.mail.every:PT10S}")
    void send() {
        List<TenantKey> tenants = new ArrayList<>();
        TenantScope.runAsSystem(
                TenantKey.PLATFORM, REASON, () -> transaction.executeWithoutResult(_ -> tenants.addAll(mailing())));
        boolean reachable = true;
        for (int i = 0; i < tenants.size() && reachable; i++) {
            reachable = send(tenants.get(i));
        }
    }

    private List<TenantKey> mailing() {
        return jdbc.sql("select tenant_key from notification.mailing()")
                .query((row, _) -> new TenantKey(row.getString(1)))
                .list();
    }

    /** Whether the server took all there was; what cannot be done for one tenant keeps no other waiting. */
    private boolean send(TenantKey tenant) {
        AtomicReference<Outcome> last = new AtomicReference<>(Outcome.NOTHING_LEFT);
        try {
            TenantScope.runAsSystem(tenant, REASON, () -> last.set(sendAll()));
        } catch (RuntimeException failed) {
            log.warn("Mail of {} waits for the next look: {}", tenant, failed.toString());
        }
        return last.get() != Outcome.UNSENT;
    }

    private Outcome sendAll() {
        transaction.executeWithoutResult(_ -> outbox.write());
        Outcome outcome = Outcome.SENT;
        while (outcome == Outcome.SENT) {
            outcome = transaction.execute(_ -> outbox.next().map(this::send).orElse(Outcome.NOTHING_LEFT));
        }
        return outcome;
    }

    private Outcome send(Mail mail) {
        try {
            writer.send(mail);
            outbox.sent(mail);
            return Outcome.SENT;
        } catch (MailException unsent) {
            log.warn("A mail about notice {} waits for another try: {}", mail.notice(), unsent.toString());
            outbox.postpone(mail);
            return Outcome.UNSENT;
        }
    }

    private enum Outcome {
        SENT,
        UNSENT,
        NOTHING_LEFT
    }
}
