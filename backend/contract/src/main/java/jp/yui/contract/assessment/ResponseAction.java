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
    REOPEN
}
