package jp.yui.ui.benchmark.prefectures;

import com.vaadin.flow.component.Component;
import jp.yui.contract.benchmark.Correlation;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** A correlation in words: strength and direction, never a cause. */
public final class RelationWords {

    private static final double WEAK = 0.2;
    private static final double MODERATE = 0.4;
    private static final double STRONG = 0.7;

    private RelationWords() {}

    /** r with n and the 95 % interval. */
    public static String coefficient(Correlation one, Component page) {
        String level = page.getTranslation("level." + one.level(), Labels.count(one.n()));
        if (one.r() == null) {
            return page.getTranslation("relation.too-few", level);
        }
        return page.getTranslation(
                "relation.r",
                Labels.figure(one.r(), 2),
                level,
                Labels.figure(one.ciLow(), 2),
                Labels.figure(one.ciHigh(), 2));
    }

    /** What it says, and that it says nothing about causes. */
    static String meaning(Correlation one, Component page) {
        return page.getTranslation(
                "relation.meaning." + key(one.r(), one.ciLow(), one.ciHigh()),
                page.getTranslation("measure." + one.x()),
                page.getTranslation("relation.strength." + strength(one.r())));
    }

    private static String key(@Nullable Double r, @Nullable Double low, @Nullable Double high) {
        if (r == null) {
            return "unknown";
        }
        if (low != null && high != null && low <= 0 && high >= 0) {
            return "uncertain";
        }
        return r < 0 ? "negative" : "positive";
    }

    private static String strength(@Nullable Double r) {
        double size = r == null ? 0 : Math.abs(r);
        if (size < WEAK) {
            return "none";
        }
        if (size < MODERATE) {
            return "weak";
        }
        return size < STRONG ? "moderate" : "strong";
    }
}
