package jp.yui.ui.benchmark;

import jp.yui.contract.benchmark.Item;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** Means and differences of an item in its unit: percent and points, or a plain figure. */
public final class Shares {

    private Shares() {}

    public static boolean isPercent(Item.Scale scale) {
        return switch (scale) {
            case BOOLEAN, RATE -> true;
            case ORDINAL, COUNT, MONEY -> false;
        };
    }

    /** 48.1%, 48.1, or a dash. */
    public static String of(@Nullable Double value, Item.Scale scale) {
        return Labels.figure(value, 1) + (value != null && isPercent(scale) ? "%" : "");
    }

    /** What lies between a mean and that of the nation, ahead as ＋; nothing where one of them is missing. */
    public static @Nullable Double difference(@Nullable Double need) {
        return need == null ? null : -need;
    }
}
