package jp.yui.assessment.results;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which step of the ministry's procedure a town has reached: the highest step s such that the mean of the items of every
 * step up to s is at least 2. A step without an answer is not reached, and not below either.
 *
 * @param reached the step, null if step 0 is not reached
 * @param skippedStepZero whether a later step is at 2 or more while step 0 is below
 */
record ProcedureStep(@Nullable Integer reached, boolean skippedStepZero) {

    private static final int LAST = 3;
    static final double REACHED = 2;

    static ProcedureStep of(Profile profile) {
        Double zero = mean(profile, 0);
        boolean later = IntStream.rangeClosed(1, LAST).anyMatch(step -> isReached(profile, step));
        return new ProcedureStep(reached(profile), zero != null && zero < REACHED && later);
    }

    private static @Nullable Integer reached(Profile profile) {
        int steps = (int) IntStream.rangeClosed(0, LAST)
                .takeWhile(step -> isReached(profile, step))
                .count();
        return steps == 0 ? null : steps - 1;
    }

    private static boolean isReached(Profile profile, int step) {
        Double mean = mean(profile, step);
        return mean != null && mean >= REACHED;
    }

    private static @Nullable Double mean(Profile profile, int step) {
        return profile.of(item -> item.item().step() == step).mean();
    }
}
