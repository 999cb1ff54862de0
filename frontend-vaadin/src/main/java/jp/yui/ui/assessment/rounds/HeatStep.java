package jp.yui.ui.assessment.rounds;

/** Which of the five tints of the palette a level from 0 to 5 has. */
final class HeatStep {

    private HeatStep() {}

    /** 0 below 1, 1 below 2, 2 below 3, 3 below 4, 4 from there on. */
    static int of(double level) {
        return Math.min((int) level, 4);
    }
}
