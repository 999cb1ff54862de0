package jp.yui.assessment.evidence;

import java.util.Map;
import jp.yui.platform.Problem;

/** Names what is wrong with a file; how to mend it is said by the user interface. */
final class Refusal {

    private static final String PREFIX = "evidence-file-";

    private Refusal() {}

    static Problem of(String what, String detail) {
        return of(what, detail, Map.of());
    }

    static Problem of(String what, String detail, Map<String, Object> facts) {
        return new Problem.Unprocessable(PREFIX + what, detail, facts);
    }
}
