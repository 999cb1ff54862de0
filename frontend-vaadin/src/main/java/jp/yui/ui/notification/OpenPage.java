package jp.yui.ui.notification;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.notification.Notice;
import jp.yui.contract.notification.NoticeApi;
import jp.yui.contract.notification.Readings;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** Opens a notice: it has been read, and the page that it is about is shown. A mail leads here, too. */
@Route(value = NoticeAddresses.NOTICE, layout = Shell.class)
@PermitAll
class OpenPage extends Page {

    private final transient NoticeApi notices;

    OpenPage(NoticeApi notices) {
        super("notification.title");
        this.notices = notices;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        UUID id = Addresses.id(event.getRouteParameters().get(NoticeAddresses.ID));
        Notice notice = notices.notice(place.tenant(), id);
        if (!notice.read()) {
            notices.read(place.tenant(), new Readings(List.of(id)));
        }
        event.forwardTo(NoticeAddresses.target(place, notice));
    }
}
