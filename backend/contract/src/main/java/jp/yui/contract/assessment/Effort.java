package jp.yui.contract.assessment;

/** Work that a next step takes: up to 5, up to 20, or more person-days. */
public enum Effort {
    SMALL,
    MEDIUM,
    LARGE
}
