package jp.yui.ui.benchmark;

import com.vaadin.flow.component.Component;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** Ranks and orders in which "no value" is never the lowest value. */
public final class Ranks {

    private Ranks() {}

    /** 9, or 9= where shared, or a dash. */
    public static String of(@Nullable Integer rank, boolean tied, Component page) {
        return rank == null ? Labels.NONE : page.getTranslation(tied ? "rank.tied" : "rank.plain", Labels.count(rank));
    }

    /** Ascending, without a value last. */
    public static <V extends Comparable<V>> int compare(@Nullable V one, @Nullable V other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return one.compareTo(other);
    }
}
