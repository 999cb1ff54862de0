package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * The levels of one municipality's newest submission to a round, for the round's owner alone.
 *
 * @param response its response
 * @param code code of the municipality
 * @param name name of the municipality
 * @param populationClass class of scheme JP-7, null if its population is not known
 * @param state where the response stands now; a returned one still shows what was submitted before
 * @param number 1 for the first submission of the response
 * @param submittedAt when it was submitted
 * @param proxy whether the prefecture entered it on behalf of the municipality (代理入力)
 * @param overall weighted mean level 0-5, null without a level
 * @param earlierYear fiscal year of the submission it is compared with, null if the municipality never answered before
 * @param earlier weighted mean of that one over the items that have a level in both and may be compared, by today's weights
 * @param moved by how much the mean over those same items has risen since; null without any such item
 * @param compared how many items that are
 * @param dimensions weighted mean level of each dimension that has a level
 * @param items each item in the framework's order
 */
public record LevelRow(
        UUID response,
        LocalGovernmentCode code,
        String name,
        @Nullable String populationClass,
        ResponseState state,
        int number,
        OffsetDateTime submittedAt,
        boolean proxy,
        @Nullable Double overall,
        @Nullable Integer earlierYear,
        @Nullable Double earlier,
        @Nullable Double moved,
        int compared,
        List<DimensionMean> dimensions,
        List<ItemLevel> items) {

    /** The weighted mean level of a dimension. */
    public record DimensionMean(String dimension, double level) {}

    /** The level of an item; null when it does not apply or was not answered. */
    public record ItemLevel(String item, @Nullable Double level, AnswerState state) {}
}
