package jp.yui.contract.assessment;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of one town say (05 §2); computed from answered items alone, not-applicable ones leave the denominator.
 *
 * @param response the response
 * @param name name of the municipality
 * @param framework code of the framework
 * @param fiscalYear the fiscal year it describes
 * @param state whether it rests on a draft or a submission
 * @param proxy whether the prefecture entered the answers on behalf of the municipality (代理入力)
 * @param overall weighted mean level 0-5, null without an answer
 * @param overallPrevious the same of the year before, over items that are comparable; null if there is none
 * @param moved by how much the overall level has risen over the items that have a level in both years and may be compared
 * @param answered items with a level
 * @param items items asked
 * @param apart answered items that are not compared with the year before, because it asked something else
 * @param dimensions the dimensions in order
 * @param walls the three walls, lowest first; the first is the wall in front of the town
 * @param step highest step of the ministry's procedure that is reached, null if none
 * @param skippedStepZero whether a later step is reached while step 0 is not
 * @param course stuck, failing, settled or on the way; null without enough answers
 * @param patterns the five failure patterns
 * @param nextSteps at most five, most worthwhile first
 * @param sensitivity how the overall level moves with the weights
 */
public record Result(
        UUID response,
        String name,
        String framework,
        FiscalYear fiscalYear,
        ResponseState state,
        boolean proxy,
        @Nullable Double overall,
        @Nullable Double overallPrevious,
        @Nullable Double moved,
        int answered,
        int items,
        List<String> apart,
        List<DimensionLevel> dimensions,
        List<WallLevel> walls,
        @Nullable Integer step,
        boolean skippedStepZero,
        @Nullable Course course,
        List<Risk> patterns,
        List<Advice> nextSteps,
        Sensitivity sensitivity) {

    /**
     * @param level weighted mean, null without an answer
     * @param previous the year before, null if there is none
     * @param moved by how much it has risen over the items that have a level in both years and may be compared
     * @param target weighted mean of the targets, where an item has none its level; null without any target
     * @param similar mean of similar towns, null while too few of them have answered
     */
    public record DimensionLevel(
            String dimension,
            @Nullable Double level,
            @Nullable Double previous,
            @Nullable Double moved,
            @Nullable Double target,
            @Nullable Double similar,
            int answered,
            int items) {}

    /** A wall, its mean level and the items that led there, lowest first. */
    public record WallLevel(Wall wall, @Nullable Double level, List<String> items) {}

    /** Where a town is going. */
    public enum Kind {
        /** 定着: adopted and in operation. */
        SETTLED,
        /** 失敗型: adopted and not in operation. */
        FAILING,
        /** 進まない: not begun. */
        STUCK,
        /** 途上: on the way. */
        ON_THE_WAY
    }

    /**
     * @param adoption mean of the adoption items
     * @param operation mean of the operation items
     * @param steps mean of the items of steps 0-2
     * @param items items that led there
     */
    public record Course(
            Kind kind,
            @Nullable Double adoption,
            @Nullable Double operation,
            @Nullable Double steps,
            List<String> items) {}

    /** How near a failure pattern is. */
    public enum Danger {
        HIGH,
        MEDIUM,
        LOW
    }

    /** A failure pattern, the mean of the items that guard against it, and those items, lowest first. */
    public record Risk(
            FailurePattern pattern,
            @Nullable Danger danger,
            @Nullable Double level,
            List<String> items) {}

    /**
     * @param item the item to move
     * @param from its level now
     * @param to the level aimed at: its target, or the next level
     * @param value what it was ranked by: gap x weight x (m + 1) / (n + 2)
     * @param moved m, similar towns at that level that moved up last year; null while n is below 6
     * @param similar n, similar towns at that level last year; null while below 6
     */
    public record Advice(
            String item,
            Level from,
            Level to,
            double value,
            @Nullable Integer moved,
            @Nullable Integer similar) {}

    /**
     * @param lowest overall level if any one dimension's weight were halved or doubled, at worst
     * @param highest the same, at best
     */
    public record Sensitivity(
            @Nullable Double lowest, @Nullable Double highest) {}
}
