package jp.yui.ui.assessment.rounds;

import java.util.List;
import jp.yui.contract.assessment.Askable;
import jp.yui.contract.assessment.Audience;

/** The municipalities that an audience names. */
final class Asked {

    private Asked() {}

    static List<Askable> by(Audience audience, List<Askable> all) {
        return switch (audience.kind()) {
            case ALL, SELF -> all;
            case CHOSEN ->
                all.stream()
                        .filter(one -> audience.bodies().contains(one.code()))
                        .toList();
            case CLASS ->
                all.stream()
                        .filter(one -> audience.populationClass() != null
                                && audience.populationClass().equals(one.populationClass()))
                        .toList();
        };
    }
}
