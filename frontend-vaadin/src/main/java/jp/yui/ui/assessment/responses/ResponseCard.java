package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.StateTag;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** One round: where the response stands, until when, how far, and what to do next. */
final class ResponseCard extends Div {

    ResponseCard(Place place, ResponseSummary response, Clock clock, Runnable start) {
        addClassNames("card", "response");
        setId("response-" + response.id());
        H2 title = new H2(new Anchor(Addresses.response(place, response.id()), response.title()));
        Div head = new Div(title, new StateTag(response));
        head.addClassName("bar");
        Paragraph who = new Paragraph(getTranslation(
                "assessment.response.asked-by", response.owner(), Labels.year(response.fiscalYear(), this)));
        who.addClassName("muted");
        add(head, who, new Progress(response, clock));
        if (StateTag.cameBack(response)) {
            add(reason(response));
        }
        add(new MoveButton(place, response, start));
    }

    private Paragraph reason(ResponseSummary response) {
        Paragraph reason = new Paragraph(getTranslation("assessment.response.back", response.reason()));
        reason.addClassNames("banner", "bad");
        return reason;
    }
}
