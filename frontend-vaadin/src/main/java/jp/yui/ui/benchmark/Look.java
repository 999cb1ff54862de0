package jp.yui.ui.benchmark;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.ValueStatus;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/**
 * How an answer looks in a cell and what it says: five steps of a figure, and a look of its own for every reason why there
 * is none.
 *
 * @param name the look, as the stylesheet knows it
 * @param text what the cell says, so that colour and pattern are never alone
 */
public record Look(String name, String text) {

    private static final int STEPS = 5;
    private static final int STEP = 20;

    public static Look of(ValueStatus status, @Nullable Double value, Item.Scale scale, Component page) {
        return status == ValueStatus.VALUE && value != null ? figure(value, scale, page) : reason(status, page);
    }

    /** Every look there is, first those of figures. */
    static Stream<Look> all(Component page) {
        return Stream.concat(
                IntStream.range(0, STEPS).mapToObj(step -> step(step, page.getTranslation("look.step." + step))),
                Stream.of(ValueStatus.values())
                        .filter(status -> status != ValueStatus.VALUE)
                        .map(status -> reason(status, page)));
    }

    private static Look figure(double value, Item.Scale scale, Component page) {
        int step = Math.clamp((long) Math.floor(value / STEP), 0, STEPS - 1);
        return switch (scale) {
            case BOOLEAN -> step(step, page.getTranslation(value > 0 ? "answer.yes" : "answer.no"));
            case RATE -> step(step, Labels.figure(value, 0) + "%");
            case COUNT, ORDINAL, MONEY -> new Look("plain", Labels.count(value));
        };
    }

    private static Look step(int step, String text) {
        return new Look("step-" + step, text);
    }

    private static Look reason(ValueStatus status, Component page) {
        return new Look(
                status.name().toLowerCase(Locale.ROOT).replace('_', '-'), page.getTranslation("look." + status));
    }
}
