package jp.yui.contract.assessment;

/** Money that a next step takes: none, below 1 million, below 5 million, from 5 million yen. */
public enum CostBand {
    NONE,
    LOW,
    MEDIUM,
    HIGH
}
