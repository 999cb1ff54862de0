package jp.yui.ui.assessment.results;

import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** Differences as people of an office write them: ＋0.4, −0.4, ±0.0; never a triangle. */
final class Signs {

    private Signs() {}

    /** A rise with its sign, or a dash where nothing can be compared. */
    static String moved(@Nullable Double moved) {
        if (moved == null) {
            return Labels.NONE;
        }
        String figure = Labels.figure(Math.abs(moved), 1);
        if (figure.equals("0.0")) {
            return "±" + figure;
        }
        return (moved > 0 ? "＋" : "−") + figure;
    }
}
