package jp.yui.contract.assessment;

/** Whether an item shows that something was adopted (導入) or that it is kept in operation (運用). */
public enum Phase {
    ADOPTION,
    OPERATION
}
