package jp.yui.assessment.results;

import java.util.List;
import jp.yui.contract.assessment.Phase;
import jp.yui.contract.assessment.Result.Course;
import jp.yui.contract.assessment.Result.Kind;
import org.jspecify.annotations.Nullable;

/** Whether transformation has settled, fails, is stuck or on its way, from adoption, operation and steps 0-2 (ADR 0013). */
final class CoursePolicy {

    private static final double SETTLED = 3;
    static final double ADOPTED = 2;
    static final double LOW = 1.25;
    private static final int LAST_STEP_BEFORE_WORK = 2;

    private CoursePolicy() {}

    /** The course; null unless at least half of each of the three groups is answered. */
    static @Nullable Course of(Profile profile) {
        Profile adoption = profile.of(item -> item.item().phase() == Phase.ADOPTION);
        Profile operation = profile.of(item -> item.item().phase() == Phase.OPERATION);
        Profile steps = profile.of(CoursePolicy::before);
        if (!adoption.halfAnswered() || !operation.halfAnswered() || !steps.halfAnswered()) {
            return null;
        }
        Kind kind = kind(value(adoption), value(operation), value(steps));
        return new Course(kind, adoption.mean(), operation.mean(), steps.mean(), ledThere(kind, profile));
    }

    static Kind kind(double adoption, double operation, double steps) {
        if (adoption >= SETTLED && operation >= SETTLED) {
            return Kind.SETTLED;
        }
        if (adoption >= ADOPTED && operation <= LOW) {
            return Kind.FAILING;
        }
        return steps < LOW ? Kind.STUCK : Kind.ON_THE_WAY;
    }

    private static double value(Profile answered) {
        Double mean = answered.mean();
        return mean == null ? 0 : mean;
    }

    private static List<String> ledThere(Kind kind, Profile profile) {
        return switch (kind) {
            case SETTLED, FAILING ->
                profile.of(item -> item.item().phase() != null).lowestFirst();
            case STUCK -> profile.of(CoursePolicy::before).lowestFirst();
            case ON_THE_WAY ->
                profile.of(item -> item.item().phase() != null || before(item)).lowestFirst();
        };
    }

    private static boolean before(ItemLevel item) {
        return item.item().step() <= LAST_STEP_BEFORE_WORK;
    }
}
