package jp.yui.notification;

import java.util.Map;
import jp.yui.contract.notification.MailChoice;
import jp.yui.platform.Problem;
import jp.yui.tenancy.PersonSignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people's mail goes, and whether they want it. */
@Service
class Mailboxes {

    private static final String CHOICE = """
            select b.address, b.wanted from notification.mailbox b
             where b.tenant_id = (select ctx.tenant()) and b.person = (select ctx.actor())
            """;
    private static final String CHOOSE = """
            update notification.mailbox set wanted = :wanted
             where tenant_id = (select ctx.tenant()) and person = (select ctx.actor())
            """;

    private final JdbcClient jdbc;

    Mailboxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An address that the identity provider has verified; any other could be somebody else's. */
    @EventListener
    void on(PersonSignedIn signedIn) {
        if (signedIn.address() != null) {
            jdbc.sql("select notification.remember(:issuer, :subject, :address)")
                    .param("issuer", signedIn.person().issuer())
                    .param("subject", signedIn.person().subject())
                    .param("address", signedIn.address())
                    .query(Long.class)
                    .single();
        }
    }

    @Transactional(readOnly = true)
    MailChoice choice() {
        return jdbc.sql(CHOICE)
                .query((row, _) -> new MailChoice(row.getString("address"), row.getBoolean("wanted")))
                .optional()
                .orElseGet(() -> new MailChoice(null, false));
    }

    @Transactional
    MailChoice choose(boolean wanted) {
        if (jdbc.sql(CHOOSE).param("wanted", wanted).update() == 0) {
            throw new Problem.Conflict("no-mail-address", "No verified address is known", Map.of());
        }
        return choice();
    }
}
