package jp.yui.contract.benchmark;

/** The set of bodies that a T-score, rank and percentile are standardised against. */
public enum Base {
    /** All municipalities of the register with sufficient data. */
    NATION,
    /** Those of the same prefecture. */
    PREFECTURE,
    /** Those of the same population class of scheme JP-7. */
    POPULATION_CLASS
}
