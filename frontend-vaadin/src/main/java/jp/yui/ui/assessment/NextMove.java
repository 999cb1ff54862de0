package jp.yui.ui.assessment;

import java.util.Set;
import jp.yui.contract.assessment.Entry;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.shell.Place;

/** The one thing that makes sense next for this person with this response. */
public enum NextMove {
    START,
    ANSWER,
    REQUEST,
    CONFIRM,
    DECIDE,
    WATCH,
    READ,
    RESULT;

    private static final Set<NextMove> TASKS = Set.of(START, ANSWER, REQUEST, CONFIRM, DECIDE);

    public static NextMove of(Place place, ResponseSummary response) {
        return switch (response.state()) {
            case NOT_STARTED ->
                response.entry() == Entry.TRANSFERRED ? ofReceiver(place) : writes(place, response) ? START : READ;
            case DRAFT -> writes(place, response) ? ofWriter(response) : READ;
            case IN_APPROVAL -> place.may(Permission.ASSESSMENT_APPROVE) ? DECIDE : WATCH;
            case SUBMITTED, ACCEPTED -> RESULT;
        };
    }

    /** Whether answers are taken from this person now. */
    public static boolean writes(Place place, ResponseSummary response) {
        boolean writable = response.state() == ResponseState.NOT_STARTED || response.state() == ResponseState.DRAFT;
        return writable && response.open() && mayWrite(place, response.entry());
    }

    /** A prefecture's person writes for who is not on the platform, a town's person for the town. */
    private static boolean mayWrite(Place place, Entry entry) {
        return switch (entry) {
            case TOWN -> place.may(Permission.ASSESSMENT_ANSWER);
            case PROXY -> place.may(Permission.ASSESSMENT_PROXY);
            case TRANSFERRED -> false;
        };
    }

    private static NextMove ofReceiver(Place place) {
        return place.may(Permission.ASSESSMENT_APPROVE) || place.may(Permission.ASSESSMENT_ANSWER) ? CONFIRM : READ;
    }

    private static NextMove ofWriter(ResponseSummary response) {
        return response.answered() == response.items() ? REQUEST : ANSWER;
    }

    /** Whether it is work that waits for the person. */
    public boolean isTask() {
        return TASKS.contains(this);
    }

    public String address(Place place, ResponseSummary response) {
        return switch (this) {
            case START, ANSWER -> Addresses.answers(place, response.id());
            case REQUEST, CONFIRM, DECIDE, WATCH, READ -> Addresses.response(place, response.id());
            case RESULT -> Addresses.result(place, response.id());
        };
    }
}
