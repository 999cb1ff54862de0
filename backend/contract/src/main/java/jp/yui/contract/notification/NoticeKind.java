package jp.yui.contract.notification;

/** What a notice tells; the words for it are the reader's business. */
public enum NoticeKind {
    /** A round has been opened for this town: to those who answer and approve. */
    ROUND_OPENED,
    /** A response waits for approval: to approvers. */
    APPROVAL_REQUESTED,
    /** The approver did not approve: to editors. */
    REFUSED,
    /** A town submitted: to those who conduct the round. */
    SUBMITTED,
    /** A town took its submission back: to those who conduct the round. */
    WITHDRAWN,
    /** The owner of the round sent a submission back: to those who answer and approve. */
    RETURNED,
    /** The owner of the round opened an accepted response again: to those who answer and approve. */
    REOPENED,
    /** The owner of the round accepted: to everybody in the town. */
    ACCEPTED,
    /** The owner of the round gave this town more time: to those who answer and approve. */
    EXTENDED,
    /** The deadline is near and nothing has been submitted: to those who answer and approve. */
    CLOSING_SOON,
    /** The deadline has passed and nothing has been submitted; once a week: to those who answer and approve. */
    OVERDUE
}
