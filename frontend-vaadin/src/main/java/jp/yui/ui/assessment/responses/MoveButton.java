package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.assessment.NextMove;
import jp.yui.ui.shell.Place;

/** The one next step, and for whom one waits where it is not one's own. */
final class MoveButton extends Div {

    MoveButton(Place place, ResponseSummary response, Runnable start) {
        addClassName("move");
        NextMove move = NextMove.of(place, response);
        if (move == NextMove.START) {
            Button begin = new Button(getTranslation("assessment.response.move.START"), click -> start.run());
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            begin.setId("start-" + response.id());
            add(begin);
        } else {
            add(link(place, response, move));
        }
        String waiting = waiting(place, response, move);
        if (!waiting.isEmpty()) {
            Span words = new Span(getTranslation("assessment.response.waits." + waiting));
            words.addClassName("muted");
            add(words);
        }
    }

    private Anchor link(Place place, ResponseSummary response, NextMove move) {
        Anchor link = new Anchor(move.address(place, response), getTranslation("assessment.response.move." + move));
        link.addClassName("button");
        link.setClassName("main", move.isTask());
        link.setId("move-" + response.id());
        return link;
    }

    private static String waiting(Place place, ResponseSummary response, NextMove move) {
        if (move == NextMove.READ && place.may(Permission.ASSESSMENT_ANSWER)) {
            return "closed";
        }
        if (move == NextMove.WATCH) {
            return "approver";
        }
        return response.state() == ResponseState.SUBMITTED ? "owner" : "";
    }
}
