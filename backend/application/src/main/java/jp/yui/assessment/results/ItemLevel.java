package jp.yui.assessment.results;

import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Level;
import org.jspecify.annotations.Nullable;

/**
 * One item of the framework and where a town stands in it.
 *
 * @param dimension code of its dimension
 * @param item the item with its tags
 * @param level its level, null if it was not answered or does not apply
 * @param target the level aimed at, null without a target
 * @param previous the level of the year before, null if there is none or the item was another
 */
record ItemLevel(
        String dimension,
        Framework.Item item,
        @Nullable Level level,
        @Nullable Level target,
        @Nullable Level previous) {

    boolean answered() {
        return level != null;
    }

    /** Where the town wants to be: its target, and its level where it has set none. */
    @Nullable
    Level aim() {
        return target == null ? level : target;
    }
}
