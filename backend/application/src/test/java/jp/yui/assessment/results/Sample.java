package jp.yui.assessment.results;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.yui.contract.assessment.CostBand;
import jp.yui.contract.assessment.Effort;
import jp.yui.contract.assessment.FailurePattern;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Level;
import jp.yui.contract.assessment.Phase;
import jp.yui.contract.assessment.RoadmapStep;
import jp.yui.contract.assessment.Wall;
import jp.yui.contract.assessment.Wording;
import org.jspecify.annotations.Nullable;

/** An item at a level, with the tags a test is about. */
record Sample(
        String code,
        String dimension,
        int weight,
        Set<Wall> walls,
        int step,
        Set<FailurePattern> guards,
        @Nullable Phase phase,
        @Nullable Double level,
        @Nullable Double target,
        @Nullable Double previous) {

    private static final Wording NONE = new Wording("", "");

    /** An item at a level, of weight 1 and step 3, without tags. */
    static Sample at(String code, @Nullable Double level) {
        return new Sample(code, code.substring(0, 2), 1, Set.of(), 3, Set.of(), null, level, null, null);
    }

    Sample weight(int weight) {
        return new Sample(code, dimension, weight, walls, step, guards, phase, level, target, previous);
    }

    Sample wall(Wall... tagged) {
        return new Sample(code, dimension, weight, Set.of(tagged), step, guards, phase, level, target, previous);
    }

    Sample step(int number) {
        return new Sample(code, dimension, weight, walls, number, guards, phase, level, target, previous);
    }

    Sample guards(FailurePattern pattern) {
        return new Sample(code, dimension, weight, walls, step, Set.of(pattern), phase, level, target, previous);
    }

    Sample phase(Phase tagged) {
        return new Sample(code, dimension, weight, walls, step, guards, tagged, level, target, previous);
    }

    Sample target(double aim) {
        return new Sample(code, dimension, weight, walls, step, guards, phase, level, aim, previous);
    }

    Sample previous(double before) {
        return new Sample(code, dimension, weight, walls, step, guards, phase, level, target, before);
    }

    static Profile profile(Sample... samples) {
        return new Profile(Arrays.stream(samples).map(Sample::item).toList());
    }

    private ItemLevel item() {
        return new ItemLevel(dimension, tags(), level(level), level(target), level(previous));
    }

    private Framework.Item tags() {
        return new Framework.Item(
                code,
                NONE,
                NONE,
                weight,
                walls,
                step,
                guards,
                RoadmapStep.R1,
                phase,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Framework.NextStep(NONE, Effort.SMALL, 1, CostBand.NONE));
    }

    private static @Nullable Level level(@Nullable Double value) {
        return value == null ? null : new Level(value);
    }
}
