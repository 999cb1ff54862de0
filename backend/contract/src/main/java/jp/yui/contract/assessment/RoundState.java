package jp.yui.contract.assessment;

/** Where a survey round stands: being prepared, taking answers, ended. */
public enum RoundState {
    DRAFT,
    OPEN,
    CLOSED
}
