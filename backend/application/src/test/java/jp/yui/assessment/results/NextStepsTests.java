package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import jp.yui.assessment.results.NextSteps.Movement;
import jp.yui.assessment.results.NextSteps.Start;
import jp.yui.contract.assessment.Level;
import jp.yui.contract.assessment.Result.Advice;
import org.junit.jupiter.api.Test;

class NextStepsTests {

    @Test
    void aimAtTheTargetOrTheNextLevel() {
        var steps = NextSteps.of(
                Sample.profile(Sample.at("D1-1", 1.0), Sample.at("D1-2", 1.0).target(4)), Map.of());
        assertThat(steps).extracting(Advice::item).containsExactly("D1-2", "D1-1");
        assertThat(steps).extracting(Advice::value).containsExactly(3.0, 0.5);
        assertThat(steps.getLast().to()).isEqualTo(new Level(1.5));
    }

    @Test
    void leaveOutWhatIsReachedOrHasNoLevel() {
        assertThat(NextSteps.of(
                        Sample.profile(
                                Sample.at("D1-1", 5.0),
                                Sample.at("D1-2", 3.0).target(3),
                                Sample.at("D1-3", null).target(3)),
                        Map.of()))
                .isEmpty();
    }

    @Test
    void areWorthMoreWhereSimilarTownsMoved() {
        var movements = Map.of(
                new Start("D1-1", new Level(1)), new Movement(1, 6),
                new Start("D1-2", new Level(1)), new Movement(6, 6),
                new Start("D1-3", new Level(2)), new Movement(6, 6));
        var steps = NextSteps.of(
                Sample.profile(
                        Sample.at("D1-1", 1.0).target(3).weight(2),
                        Sample.at("D1-2", 1.0).target(3),
                        Sample.at("D1-3", 1.0).target(2)),
                movements);
        assertThat(steps).extracting(Advice::item).containsExactly("D1-2", "D1-1", "D1-3");
        assertThat(steps).extracting(Advice::value).containsExactly(1.75, 1.0, 1.0);
        assertThat(steps.getFirst().moved()).isEqualTo(6);
        assertThat(steps.getLast().similar()).isNull();
    }

    @Test
    void areAtMostFive() {
        var samples = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> Sample.at("D1-" + number, 0.0))
                .toArray(Sample[]::new);
        assertThat(NextSteps.of(Sample.profile(samples), Map.of())).hasSize(5);
    }
}
