package jp.yui.notification;

import java.util.Optional;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.notification.NoticeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails of the bound tenant that are to be sent; each is held by whoever sends it until the transaction ends. */
@Repository
class Outbox {

    /** A mail for each reader who wants one and has not read the notice yet; a notice is considered once. */
    private static final String WRITE = """
            with fresh as (
              insert into notification.dispatch (tenant_id, notice_id)
              select n.audience_tenant_id, n.id from notification.notice n
               where n.audience_tenant_id = (select ctx.tenant()) and n.created_at > now() - interval '3 days'
              on conflict do nothing
              returning tenant_id, notice_id
            )
            insert into notification.mail (tenant_id, notice_id, person, address)
            select distinct f.tenant_id, f.notice_id, b.person, b.address
              from fresh f
              join notification.reader r on r.notice_id = f.notice_id
              join notification.mailbox b on b.tenant_id = f.tenant_id and b.person = r.person and b.wanted
             where not exists (select from notification.reading x
                                where x.tenant_id = f.tenant_id and x.notice_id = f.notice_id and x.person = b.person)
            """;

    private static final String NEXT = """
            select m.notice_id, m.person, m.address, n.kind, t.key, t.name
              from notification.mail m
              join notification.notice n on n.audience_tenant_id = m.tenant_id and n.id = m.notice_id
              join tenancy.tenant t on t.id = m.tenant_id
             where m.tenant_id = (select ctx.tenant()) and m.sent_at is null and m.due_at <= now()
               and m.written_at > now() - interval '3 days'
             order by m.due_at, m.notice_id, m.person
             limit 1
               for update of m skip locked
            """;
    private static final String SENT = """
            update notification.mail set sent_at = clock_timestamp(), attempts = attempts + 1
             where tenant_id = (select ctx.tenant()) and notice_id = :notice and person = :person
            """;

    /** One minute, two, four … up to six hours. */
    private static final String POSTPONE = """
            update notification.mail
               set attempts = attempts + 1, due_at = now() + least(interval '6 hours', interval '1 minute' * 2 ^ least(attempts, 9))
             where tenant_id = (select ctx.tenant()) and notice_id = :notice and person = :person
            """;

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mail to one person about one notice of a tenant. */
    record Mail(UUID notice, String person, String address, NoticeKind kind, TenantKey tenant, String tenantName) {}

    void write() {
        jdbc.sql(WRITE).update();
    }

    Optional<Mail> next() {
        return jdbc.sql(NEXT)
                .query((row, _) -> new Mail(
                        row.getObject("notice_id", UUID.class),
                        row.getString("person"),
                        row.getString("address"),
                        NoticeKind.valueOf(row.getString("kind")),
                        new TenantKey(row.getString("key")),
                        row.getString("name")))
                .optional();
    }

    void sent(Mail mail) {
        update(SENT, mail);
    }

    void postpone(Mail mail) {
        update(POSTPONE, mail);
    }

    private void update(String sql, Mail mail) {
        jdbc.sql(sql)
                .param("notice", mail.notice())
                .param("person", mail.person())
                .update();
    }
}
