package jp.yui.ui.assessment.rounds;

import java.util.Comparator;

/** The order of population classes: 0-4999 before 5000-9999 before 10000-29999. */
final class PopulationClasses {

    static final Comparator<String> ORDER = Comparator.comparingInt(one -> Integer.parseInt(one.split("-")[0]));

    private PopulationClasses() {}
}
