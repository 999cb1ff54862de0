package jp.yui.notification;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.notification.MailChoice;
import jp.yui.contract.notification.MailWish;
import jp.yui.contract.notification.Notice;
import jp.yui.contract.notification.NoticeApi;
import jp.yui.contract.notification.Readings;
import jp.yui.contract.notification.Unread;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Serves people their own notices. */
@RestController
class NoticeController implements NoticeApi {

    private final Notices notices;
    private final Mailboxes mailboxes;

    NoticeController(Notices notices, Mailboxes mailboxes) {
        this.notices = notices;
        this.mailboxes = mailboxes;
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<Notice> notices(TenantKey tenant, @Nullable UUID before, int limit) {
        return notices.newestFirst(before, limit);
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public Unread unread(TenantKey tenant) {
        return notices.unread();
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public Notice notice(TenantKey tenant, UUID id) {
        return notices.notice(id);
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public Unread read(TenantKey tenant, Readings readings) {
        return notices.read(readings.notices());
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public MailChoice mail(TenantKey tenant) {
        return mailboxes.choice();
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public MailChoice chooseMail(TenantKey tenant, MailWish wish) {
        return mailboxes.choose(wish.wanted());
    }
}
