package jp.yui.ui.notification;

import jp.yui.contract.notification.Notice;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.rounds.RoundAddresses;
import jp.yui.ui.shell.Place;

/** The addresses of notices, and where each leads. */
final class NoticeAddresses {

    static final String NOTICES = "notices";
    static final String ID = "notice";
    static final String NOTICE = NOTICES + "/:" + ID;
    static final String BEFORE = "before";

    private NoticeAddresses() {}

    static String notices(Place place) {
        return place.address(NOTICES);
    }

    static String older(Place place, Notice last) {
        return notices(place) + "&" + BEFORE + "=" + last.id();
    }

    static String open(Place place, Notice notice) {
        return place.address(NOTICES + "/" + notice.id());
    }

    /** What the notice is about. */
    static String target(Place place, Notice notice) {
        return switch (notice.kind()) {
            case SUBMITTED, WITHDRAWN -> RoundAddresses.response(place, notice.round(), notice.response());
            case ROUND_OPENED -> Addresses.responses(place);
            case APPROVAL_REQUESTED, REFUSED, RETURNED, REOPENED, ACCEPTED, EXTENDED, CLOSING_SOON, OVERDUE ->
                Addresses.response(place, notice.response());
        };
    }
}
