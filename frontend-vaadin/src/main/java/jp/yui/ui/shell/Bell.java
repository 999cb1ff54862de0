package jp.yui.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import jp.yui.contract.notification.NoticeApi;
import jp.yui.contract.notification.Unread;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.session.SignInEnded;
import org.springframework.web.client.RestClientException;

/** The way to one's notices, with how many are unread: asked once for each page that is opened. */
final class Bell extends Anchor {

    private final transient NoticeApi notices;
    private final Span count = new Span();

    Bell(NoticeApi notices) {
        this.notices = notices;
        setId("bell");
        addClassName("bell");
        Span icon = new Span();
        icon.addClassName("bell-icon");
        count.addClassName("bell-count");
        count.setId("bell-count");
        add(icon, count);
    }

    void show(Optional<Place> place) {
        Optional<Place> here = place.filter(one -> one.may(Permission.ASSESSMENT_READ));
        setVisible(here.isPresent());
        here.ifPresent(this::show);
    }

    private void show(Place place) {
        int unread = unread(place);
        String words =
                unread > 0 ? getTranslation("notification.bell.unread", unread) : getTranslation("notification.bell");
        setHref(place.address("notices"));
        setTitle(words);
        setAriaLabel(words);
        count.setVisible(unread > 0);
        count.setText(unread >= Unread.MOST ? Unread.MOST - 1 + "+" : String.valueOf(unread));
    }

    /** A page that cannot be told the count is still a page; it says itself what is wrong. */
    private int unread(Place place) {
        try {
            return notices.unread(place.tenant()).count();
        } catch (SignInEnded | ApiProblem | RestClientException trouble) {
            return 0;
        }
    }
}
