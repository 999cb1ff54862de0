package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureStepTests {

    @ParameterizedTest
    @CsvSource({
        "2, 2, 2, 2, 3, false",
        "2, 2, 1.5, 4, 1, false",
        "2, 1.5, 5, 5, 0, false",
        "1.5, 2, 0, 0, , true",
        "1.5, 1.5, 1.5, 1.5, , false",
        ", 3, 3, 3, , false",
        "3, , 3, 3, 0, false"
    })
    void isTheHighestUpToWhichEveryMeanIsTwo(
            Double zero, Double one, Double two, Double three, Integer reached, boolean skipped) {
        assertThat(ProcedureStep.of(Sample.profile(
                        Sample.at("D1-1", zero).step(0),
                        Sample.at("D1-2", one).step(1),
                        Sample.at("D1-3", two).step(2),
                        Sample.at("D1-4", three).step(3))))
                .isEqualTo(new ProcedureStep(reached, skipped));
    }

    @Test
    void restsOnTheMeanOfAStepAndNotOnItsBestItem() {
        assertThat(ProcedureStep.of(Sample.profile(
                                Sample.at("D1-1", 3.0).step(0),
                                Sample.at("D1-2", 0.5).step(0)))
                        .reached())
                .isNull();
    }
}
