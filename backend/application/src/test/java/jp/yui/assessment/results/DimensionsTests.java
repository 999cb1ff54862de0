package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DimensionsTests {

    @Test
    void takesLevelsForMissingTargets() {
        var one = Dimensions.of(Sample.profile(Sample.at("D1-1", 1.0).target(3), Sample.at("D1-2", 2.0)), Map.of())
                .getFirst();
        assertThat(one.level()).isEqualTo(1.5);
        assertThat(one.target()).isEqualTo(2.5);
    }

    @Test
    void hasNoTargetWhereNoneIsSet() {
        assertThat(Dimensions.of(Sample.profile(Sample.at("D1-1", 1.0)), Map.of())
                        .getFirst()
                        .target())
                .isNull();
    }

    @Test
    void movesOverTheItemsThatBothYearsHave() {
        var one = Dimensions.of(
                        Sample.profile(
                                Sample.at("D1-1", 2.0).previous(1),
                                Sample.at("D1-2", 5.0),
                                Sample.at("D1-3", null).previous(4)),
                        Map.of())
                .getFirst();
        assertThat(one.moved()).isEqualTo(1);
    }

    @Test
    void comparesWithTheYearBeforeAndWithSimilarTowns() {
        var two = Dimensions.of(
                Sample.profile(Sample.at("D1-1", 1.0).previous(0.5), Sample.at("D2-1", null)), Map.of("D1", 0.7));
        assertThat(two.getFirst().previous()).isEqualTo(0.5);
        assertThat(two.getFirst().similar()).isEqualTo(0.7);
        assertThat(two.getLast().level()).isNull();
        assertThat(two.getLast().answered()).isZero();
        assertThat(two.getLast().items()).isEqualTo(1);
    }
}
