package jp.yui.notification;

import java.util.List;
import jp.yui.contract.notification.NoticeKind;
import jp.yui.contract.tenancy.Role;

/**
 * Whom a notice is for: a side of the response, and who there holds one of the roles; VIEWER stands for everybody.
 *
 * @param owner whether it is for the owner of the round, and not for the town
 */
record Readers(boolean owner, List<Role> roles) {

    private static final Readers CONDUCTING = new Readers(true, List.of(Role.EDITOR));
    private static final Readers ANSWERING = new Readers(false, List.of(Role.EDITOR, Role.APPROVER));

    static Readers of(NoticeKind kind) {
        return switch (kind) {
            case SUBMITTED, WITHDRAWN -> CONDUCTING;
            case ROUND_OPENED, RETURNED, REOPENED, EXTENDED, CLOSING_SOON, OVERDUE -> ANSWERING;
            case APPROVAL_REQUESTED -> new Readers(false, List.of(Role.APPROVER));
            case REFUSED -> new Readers(false, List.of(Role.EDITOR));
            case ACCEPTED -> new Readers(false, List.of(Role.VIEWER));
        };
    }
}
