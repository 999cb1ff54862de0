package jp.yui.contract.benchmark;

/** Where an import stands: being read, waiting for a person, or ended. */
public enum ImportState {
    RUNNING,
    REVIEW,
    ACCEPTED,
    DISCARDED,
    FAILED
}
