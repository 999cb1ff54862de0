package jp.yui.assessment.results;

import jp.yui.contract.assessment.SupportReason;

/**
 * 支援の優先度: what each reason counts, and from where on it is one (ADR 0022). The database adds the points up; more points
 * come first, then the lower overall level, then the code. What a town's answers mean is decided by the policies of its result.
 */
final class SupportPolicy {

    static final int RETURNS = 2;
    /** A wall that low is in the way of everything. */
    static final double LOW_WALL = 1;
    /** A fall of one tenth shows in every paper; less is one answer read more strictly. */
    static final double FALL = -0.1;

    private SupportPolicy() {}

    /** For failure patterns, each of them counts. */
    static int points(SupportReason reason) {
        return switch (reason) {
            case OVERDUE, FAILING -> 3;
            case RETURNED_TWICE, WALL, FELL -> 2;
            case LATE, PATTERN, STEP_ZERO -> 1;
        };
    }
}
