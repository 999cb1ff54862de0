package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import jp.yui.contract.assessment.Phase;
import jp.yui.contract.assessment.Result.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoursePolicyTests {

    @ParameterizedTest
    @CsvSource({
        "3, 3, 0, SETTLED",
        "3, 2.99, 2, ON_THE_WAY",
        "2.99, 3, 2, ON_THE_WAY",
        "2, 1.25, 3, FAILING",
        "2, 1.25, 0, FAILING",
        "5, 0, 0, FAILING",
        "1.99, 1.25, 1.25, ON_THE_WAY",
        "2, 1.26, 1.25, ON_THE_WAY",
        "2, 1.26, 1.24, STUCK",
        "0, 0, 1.24, STUCK",
        "0, 0, 1.25, ON_THE_WAY"
    })
    void isDecidedAtItsBounds(double adoption, double operation, double steps, Kind kind) {
        assertThat(CoursePolicy.kind(adoption, operation, steps)).isEqualTo(kind);
    }

    @Test
    void saysWhichAnswersLedThere() {
        var course = Objects.requireNonNull(CoursePolicy.of(Sample.profile(
                Sample.at("D5-5", 3.0).phase(Phase.ADOPTION),
                Sample.at("D4-1", 1.0).phase(Phase.OPERATION),
                Sample.at("D1-1", 2.0).step(0),
                Sample.at("D9-5", 0.0))));
        assertThat(course.kind()).isEqualTo(Kind.FAILING);
        assertThat(course.items()).containsExactly("D4-1", "D5-5");
        assertThat(course.adoption()).isEqualTo(3);
        assertThat(course.operation()).isEqualTo(1);
        assertThat(course.steps()).isEqualTo(2);
    }

    @Test
    void isNotSaidOfFewerThanHalfTheAnswers() {
        assertThat(CoursePolicy.of(Sample.profile(
                        Sample.at("D5-5", 3.0).phase(Phase.ADOPTION),
                        Sample.at("D4-1", 1.0).phase(Phase.OPERATION),
                        Sample.at("D1-1", 2.0).step(0),
                        Sample.at("D1-2", null).step(1),
                        Sample.at("D1-3", null).step(1))))
                .isNull();
    }
}
