package jp.yui.ui.notification;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yui.contract.notification.MailWish;
import jp.yui.contract.notification.Notice;
import jp.yui.contract.notification.NoticeApi;
import jp.yui.contract.notification.Readings;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** One's notices, newest first; what has not been read stands out. */
@Route(value = NoticeAddresses.NOTICES, layout = Shell.class)
@PermitAll
class NoticesPage extends Page {

    private static final int AT_ONCE = 50;

    private final transient NoticeApi notices;

    NoticesPage(NoticeApi notices) {
        super("notification.title");
        this.notices = notices;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        List<Notice> newest = notices.notices(place.tenant(), before(event).orElse(null), AT_ONCE);
        head(
                new Crumbs().here(title()),
                getTranslation("notification.lead", place.membership().tenant().name()));
        add(newest.isEmpty() ? nothing() : list(place, newest), mail(place));
    }

    private static Optional<UUID> before(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NoticeAddresses.BEFORE)
                .map(text -> Addresses.id(Optional.of(text)));
    }

    private MailCard mail(Place place) {
        return new MailCard(
                notices.mail(place.tenant()),
                wanted -> guarded(() -> notices.chooseMail(place.tenant(), new MailWish(wanted))));
    }

    private jp.yui.ui.shell.Notice nothing() {
        return new jp.yui.ui.shell.Notice(
                "no-notices", getTranslation("notification.empty.title"), getTranslation("notification.empty.text"));
    }

    private Div list(Place place, List<Notice> newest) {
        List<UUID> unread =
                newest.stream().filter(notice -> !notice.read()).map(Notice::id).toList();
        Div card = new Div(bar(place, unread));
        card.addClassNames("card", "notices");
        card.setId("notices");
        newest.forEach(notice -> card.add(new NoticeLine(place, notice)));
        if (newest.size() == AT_ONCE) {
            Anchor older =
                    new Anchor(NoticeAddresses.older(place, newest.getLast()), getTranslation("notification.older"));
            older.setId("notices-older");
            card.add(older);
        }
        return card;
    }

    private Div bar(Place place, List<UUID> unread) {
        Div bar = new Div(new H2(
                unread.isEmpty()
                        ? getTranslation("notification.all-read")
                        : getTranslation("notification.unread", unread.size())));
        bar.addClassName("bar");
        if (!unread.isEmpty()) {
            Button all = new Button(getTranslation("notification.read-all"), click -> read(place, unread));
            all.setId("notices-read");
            bar.add(all);
        }
        return bar;
    }

    /** Shows the page anew, and with it the count in the frame. */
    private void read(Place place, List<UUID> unread) {
        guarded(() -> {
            notices.read(place.tenant(), new Readings(unread));
            UI.getCurrent().refreshCurrentRoute(true);
        });
    }
}
