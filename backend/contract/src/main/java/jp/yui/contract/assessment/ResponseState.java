package jp.yui.contract.assessment;

/** Where a town's response to a round stands; what was refused, withdrawn or returned is a draft again. */
public enum ResponseState {
    NOT_STARTED,
    DRAFT,
    IN_APPROVAL,
    SUBMITTED,
    ACCEPTED
}
