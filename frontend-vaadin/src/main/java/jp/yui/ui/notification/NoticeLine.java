package jp.yui.ui.notification;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.yui.contract.notification.Notice;
import jp.yui.contract.notification.NoticeKind;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** One notice: what happened, in which round, when, and the way to it. */
final class NoticeLine extends Div {

    NoticeLine(Place place, Notice notice) {
        addClassNames("task", "notice-line");
        getElement().setAttribute("data-read", String.valueOf(notice.read()));
        setId("notice-" + notice.id());
        add(tag(notice), what(place, notice));
    }

    private Span tag(Notice notice) {
        Span tag = new Span(getTranslation("notification.tag." + notice.kind()));
        tag.addClassNames("tag", look(notice.kind()));
        return tag;
    }

    private Div what(Place place, Notice notice) {
        Anchor words = new Anchor(
                NoticeAddresses.open(place, notice),
                getTranslation("notification.kind." + notice.kind(), notice.party()));
        Div head = new Div(words);
        if (!notice.read()) {
            Span fresh = new Span(getTranslation("notification.new"));
            fresh.addClassName("notice-new");
            head.addComponentAsFirst(fresh);
        }
        Div note = new Div(getTranslation(
                dated(notice.kind()) ? "notification.note.due" : "notification.note",
                Labels.moment(notice.at(), this),
                notice.title(),
                Labels.moment(notice.dueAt(), this)));
        note.addClassName("muted");
        Div what = new Div(head, note);
        what.addClassName("what");
        return what;
    }

    /** Whether the deadline matters to the reader. */
    private static boolean dated(NoticeKind kind) {
        return switch (kind) {
            case ROUND_OPENED, APPROVAL_REQUESTED, REFUSED, RETURNED, REOPENED, EXTENDED, CLOSING_SOON, OVERDUE -> true;
            case SUBMITTED, WITHDRAWN, ACCEPTED -> false;
        };
    }

    private static String look(NoticeKind kind) {
        return switch (kind) {
            case REFUSED, RETURNED, REOPENED, OVERDUE -> "bad";
            case APPROVAL_REQUESTED, CLOSING_SOON -> "wait";
            case ROUND_OPENED, SUBMITTED, EXTENDED -> "running";
            case WITHDRAWN -> "quiet";
            case ACCEPTED -> "good";
        };
    }
}
