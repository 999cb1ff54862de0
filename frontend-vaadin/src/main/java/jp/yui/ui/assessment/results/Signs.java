package jp.yui.ui.assessment.results;

import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** Differences as people of an office write them: ＋0.40, −0.40, ±0.00; never a triangle. */
final class Signs {

    private static final String ZERO = Labels.level(0.0);

    private Signs() {}

    /** A rise with its sign, or a dash where nothing can be compared. */
    static String moved(@Nullable Double moved) {
        if (moved == null) {
            return Labels.NONE;
        }
        String figure = Labels.level(Math.abs(moved));
        if (figure.equals(ZERO)) {
            return "±" + figure;
        }
        return (moved > 0 ? "＋" : "−") + figure;
    }
}
