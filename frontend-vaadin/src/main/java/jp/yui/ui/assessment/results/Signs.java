package jp.yui.ui.assessment.results;

import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** Differences as people of an office write them: ＋0.4, −0.4, ±0.0; never a triangle. */
final class Signs {

    private Signs() {}

    /** The difference, or a dash where one of both is missing. */
    static String difference(@Nullable Double now, @Nullable Double before) {
        if (now == null || before == null) {
            return Labels.NONE;
        }
        double moved = now - before;
        String figure = Labels.figure(Math.abs(moved), 1);
        if (figure.equals("0.0")) {
            return "±" + figure;
        }
        return (moved > 0 ? "＋" : "−") + figure;
    }
}
