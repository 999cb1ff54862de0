package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileTests {

    @Test
    void weighsItems() {
        assertThat(Sample.profile(Sample.at("D1-1", 4.0).weight(3), Sample.at("D1-2", 0.0))
                        .mean())
                .isEqualTo(3);
    }

    @Test
    void leavesOutWhatHasNoLevelInsteadOfCountingItAsZero() {
        assertThat(Sample.profile(Sample.at("D1-1", 2.0), Sample.at("D1-2", null))
                        .mean())
                .isEqualTo(2);
    }

    @Test
    void hasNoMeanWithoutAnAnswer() {
        assertThat(Sample.profile(Sample.at("D1-1", null)).mean()).isNull();
        assertThat(Sample.profile().mean()).isNull();
    }

    @Test
    void namesItemsLowestFirst() {
        assertThat(Sample.profile(
                                Sample.at("D1-1", 2.0),
                                Sample.at("D1-2", null),
                                Sample.at("D1-3", 0.5),
                                Sample.at("D1-4", 2.0))
                        .lowestFirst())
                .containsExactly("D1-3", "D1-1", "D1-4");
    }
}
