package jp.yui.contract.benchmark;

import java.util.List;
import jp.yui.contract.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * What one municipality answered.
 *
 * @param code six-digit code
 * @param name name
 * @param populationClass class of scheme JP-7, null without population
 * @param score score 0-100, null below 80 % coverage
 * @param need how far it is behind the nation, 0-100: over the scored items with a value the weighted mean of what is missing
 *     to the national mean, 0 for an item in which it is level or ahead; null without score
 * @param answers one per item in published order
 * @param edition name of the edition
 */
public record MunicipalityAnswers(
        LocalGovernmentCode code,
        String name,
        @Nullable String populationClass,
        @Nullable Double score,
        @Nullable Double need,
        List<Answer> answers,
        String edition) {

    /**
     * @param item code of the item
     * @param status whether there is a figure, and if not, why
     * @param value the figure, null unless VALUE; percent 0-100 for BOOLEAN (0 or 100) and RATE
     */
    public record Answer(
            String item, ValueStatus status, @Nullable Double value) {}
}
