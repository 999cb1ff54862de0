package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yui.contract.assessment.Result.Sensitivity;
import org.junit.jupiter.api.Test;

class WeightSensitivityTests {

    @Test
    void halvesAndDoublesOneDimensionAtATime() {
        assertThat(WeightSensitivity.of(Sample.profile(Sample.at("D1-1", 0.0), Sample.at("D2-1", 3.0))))
                .isEqualTo(new Sensitivity(1.0, 2.0));
    }

    @Test
    void isUnknownWithoutAnswers() {
        assertThat(WeightSensitivity.of(Sample.profile(Sample.at("D1-1", null))))
                .isEqualTo(new Sensitivity(null, null));
    }
}
