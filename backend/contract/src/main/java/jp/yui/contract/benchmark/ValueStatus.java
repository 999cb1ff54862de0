package jp.yui.contract.benchmark;

/** Why a cell has, or has not, a figure; zero is an ordinary VALUE and a blank is never zero. */
public enum ValueStatus {
    VALUE,
    NOT_APPLICABLE,
    NOT_ANSWERED,
    NOT_COLLECTED,
    NOT_YET_PUBLISHED,
    SUPPRESSED,
    DISPUTED
}
