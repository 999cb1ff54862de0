package jp.yui.contract.assessment;

/** Who enters the answers of a response. */
public enum Entry {
    /** The municipality itself. */
    TOWN,
    /** The prefecture, on behalf of a municipality that is not on the platform. */
    PROXY,
    /** The prefecture did; the municipality has come onto the platform since and has not yet confirmed or corrected it. */
    TRANSFERRED
}
