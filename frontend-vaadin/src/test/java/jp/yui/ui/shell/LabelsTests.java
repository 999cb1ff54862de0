package jp.yui.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Figures look the way an office writes them. */
class LabelsTests {

    @Test
    void roundsHalfUp() {
        assertThat(Labels.figure(48.25, 1)).isEqualTo("48.3");
        assertThat(Labels.figure(35.857864, 2)).isEqualTo("35.86");
    }

    @Test
    void writesMinusAsAMinusSign() {
        assertThat(Labels.figure(-0.5213, 2)).isEqualTo("−0.52");
    }

    @Test
    void givesEveryChangeASignAndNoneOfThemATriangle() {
        assertThat(Labels.change(0.4, 2)).isEqualTo("＋0.40");
        assertThat(Labels.change(-0.4, 2)).isEqualTo("−0.40");
        assertThat(Labels.change(null, 2)).isEqualTo("—");
    }

    @Test
    void saysThatNothingChangedWhereNoneIsSeen() {
        assertThat(Labels.change(0.0, 2)).isEqualTo("±0.00");
        assertThat(Labels.change(-0.004, 2)).isEqualTo("±0.00");
        assertThat(Labels.change(0.004, 2)).isEqualTo("±0.00");
    }

    @Test
    void separatesThousands() {
        assertThat(Labels.count(1741)).isEqualTo("1,741");
        assertThat(Labels.figure(142310.0, 0)).isEqualTo("142,310");
    }

    @Test
    void neverShowsAMissingFigureAsZero() {
        assertThat(Labels.figure(null, 1)).isEqualTo("—");
        assertThat(Labels.count(null)).isEqualTo("—");
    }
}
