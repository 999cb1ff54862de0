package jp.yui.contract.assessment;

/** What people do with a response; each is one entry of its history, and the last one decides its state. */
public enum ResponseAction {
    /** The town begins to answer. */
    START,
    /** An editor asks for approval. */
    REQUEST_APPROVAL,
    /** An approver sends it back inside the town. */
    REFUSE,
    /** An approver approves, which submits an immutable copy. */
    SUBMIT,
    /** The town takes it back. */
    WITHDRAW,
    /** The owner of the round sends it back with comments. */
    RETURN,
    /** The owner of the round accepts it. */
    ACCEPT,
    /** The owner of the round opens an accepted one again. */
    REOPEN,
    /** A prefecture submits what it entered for a municipality that is not on the platform. */
    PROXY_SUBMIT,
    /** A prefecture hands what it entered to the municipality that came onto the platform. */
    TRANSFER,
    /** A municipality confirms what was entered for it, which submits it as its own. */
    CONFIRM,
    /** A municipality takes what was entered for it over as its draft, to correct it. */
    TAKE_OVER
}
