package jp.yui.assessment.results;

import java.util.UUID;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.ResponseState;
import org.jspecify.annotations.Nullable;

/**
 * The response that a result is of, as the tenant that is bound may see it.
 *
 * @param own whether it is the town's own, seen as it stands; else the newest submission is seen
 * @param proxy whether the prefecture entered it on behalf of the town
 * @param submission that submission, null before the first
 */
record Subject(
        UUID response,
        String body,
        String name,
        String framework,
        FiscalYear fiscalYear,
        ResponseState state,
        @Nullable String populationClass,
        boolean own,
        boolean proxy,
        @Nullable UUID submission) {

    /** What the result rests on: a town's response as it stands, a submission whether or not it went back since. */
    ResponseState seen() {
        return own || state == ResponseState.ACCEPTED ? state : ResponseState.SUBMITTED;
    }
}
