package jp.yui.local.demo;

/** How far a fictional town comes in a round. */
enum DemoGoal {
    NOT_STARTED,
    DRAFT,
    IN_APPROVAL,
    SUBMITTED,
    /** Submitted and sent back with comments. */
    RETURNED,
    ACCEPTED,
    /** Submitted after the deadline, and accepted. */
    LATE;

    boolean asksForApproval() {
        return compareTo(DRAFT) > 0;
    }

    boolean isSubmitted() {
        return compareTo(IN_APPROVAL) > 0;
    }

    boolean isAccepted() {
        return compareTo(RETURNED) > 0;
    }
}
