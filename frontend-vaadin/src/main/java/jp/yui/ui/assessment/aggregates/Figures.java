package jp.yui.ui.assessment.aggregates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import jp.yui.contract.assessment.Aggregates.Cell;
import jp.yui.contract.assessment.Aggregates.Quartiles;
import jp.yui.ui.assessment.Tables;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** A group's figures in a row; what is not shown says why, and is not taken for what is missing. */
final class Figures {

    static final String ALL = "ALL";

    private Figures() {}

    static List<String> heads(String first, Component reader) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of("n", "mean", "quartiles")
                                .map(key -> "#" + reader.getTranslation("assessment.aggregates.column." + key)))
                .toList();
    }

    static String group(String code, Component reader) {
        return code.equals(ALL)
                ? reader.getTranslation("assessment.aggregates.all")
                : reader.getTranslation("class." + code);
    }

    static Stream<Component> of(Cell cell, Component reader) {
        return cell.suppressed() == null
                ? Stream.of(
                        Tables.text(Labels.count(cell.n())),
                        Tables.text(Labels.level(cell.mean())),
                        Tables.text(quartiles(cell.quartiles(), reader)))
                : Stream.of(
                        hidden(reader.getTranslation("assessment.aggregates.hidden." + cell.suppressed())),
                        Tables.text(""),
                        Tables.text(""));
    }

    private static Span hidden(String why) {
        Span hidden = new Span(why);
        hidden.addClassNames("tag", "quiet");
        return hidden;
    }

    private static String quartiles(@Nullable Quartiles quartiles, Component reader) {
        return quartiles == null
                ? Labels.NONE
                : reader.getTranslation(
                        "assessment.aggregates.quartiles",
                        Labels.level(quartiles.lower()),
                        Labels.level(quartiles.median()),
                        Labels.level(quartiles.upper()));
    }
}
