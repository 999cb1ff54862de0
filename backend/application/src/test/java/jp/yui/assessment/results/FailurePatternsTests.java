package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yui.contract.assessment.FailurePattern;
import jp.yui.contract.assessment.Result.Danger;
import jp.yui.contract.assessment.Result.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailurePatternsTests {

    @ParameterizedTest
    @CsvSource({"0, HIGH", "0.99, HIGH", "1, MEDIUM", "1.99, MEDIUM", "2, LOW", "5, LOW"})
    void areDangerousBelowOneAndTwo(double mean, Danger danger) {
        assertThat(FailurePatterns.danger(mean)).isEqualTo(danger);
    }

    @Test
    void sayWhichGuardsAreLow() {
        var risks = FailurePatterns.of(Sample.profile(
                Sample.at("D4-1", 1.0).guards(FailurePattern.F2),
                Sample.at("D4-2", 0.5).guards(FailurePattern.F2),
                Sample.at("D4-3", 5.0).guards(FailurePattern.F3)));
        assertThat(risks).hasSize(5);
        assertThat(risks.get(1))
                .isEqualTo(new Risk(FailurePattern.F2, Danger.HIGH, 0.75, java.util.List.of("D4-2", "D4-1")));
    }

    @Test
    void haveNoDangerWithoutAnAnswer() {
        assertThat(FailurePatterns.of(Sample.profile(Sample.at("D4-1", null).guards(FailurePattern.F1)))
                        .getFirst()
                        .danger())
                .isNull();
    }
}
