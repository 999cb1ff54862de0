package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.Round;
import jp.yui.ui.shell.Labels;

/** How many municipalities stand where, as one strip with its figures in words below. */
final class StateBar extends Div {

    private static final List<ResponseState> ORDER =
            List.of(ResponseState.values()).reversed();

    StateBar(Round round) {
        addClassName("state-bar");
        Div strip = new Div();
        strip.addClassName("states");
        strip.getElement().setAttribute("role", "img");
        UnorderedList legend = new UnorderedList();
        for (ResponseState state : ORDER) {
            int count = round.byState().getOrDefault(state, 0);
            strip.add(part(state, count));
            legend.add(line(state, count));
        }
        strip.getElement()
                .setAttribute(
                        "aria-label",
                        ORDER.stream()
                                .map(state -> word(state, round.byState().getOrDefault(state, 0)))
                                .collect(Collectors.joining(getTranslation("list.separator"))));
        add(strip, legend);
    }

    private static Div part(ResponseState state, int count) {
        Div part = new Div();
        part.addClassName(state.name());
        part.getStyle().set("flex-grow", String.valueOf(count));
        return part;
    }

    private ListItem line(ResponseState state, int count) {
        ListItem line = new ListItem(word(state, count));
        line.addClassName(state.name());
        return line;
    }

    private String word(ResponseState state, int count) {
        return getTranslation(
                "assessment.round.count", getTranslation("assessment.round.response." + state), Labels.count(count));
    }
}
