package jp.yui.ui.assessment.sheets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import jp.yui.contract.assessment.SheetOutcome;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.Items;
import jp.yui.ui.shell.Place;

/** What was saved, and both texts of what was not because somebody else had saved in between. */
final class OutcomeCard extends Div {

    OutcomeCard(Place place, UUID response, SheetOutcome outcome, Items items) {
        addClassName("sheet");
        setId("sheet-outcome");
        add(saved(place, response, outcome));
        if (!outcome.skipped().isEmpty()) {
            add(skipped(outcome, items));
        }
    }

    private Div saved(Place place, UUID response, SheetOutcome outcome) {
        Div banner = new Div(
                new Paragraph(
                        getTranslation("assessment.sheet.saved", outcome.saved().size())),
                new Anchor(Addresses.response(place, response), getTranslation("assessment.sheet.to-response")));
        banner.addClassNames("banner", "good");
        banner.setId("sheet-saved");
        banner.getElement().setAttribute("role", "status");
        return banner;
    }

    private Div skipped(SheetOutcome outcome, Items items) {
        Div card = new Div(
                new H2(getTranslation(
                        "assessment.sheet.skipped", outcome.skipped().size())),
                new Paragraph(getTranslation("assessment.sheet.skipped.text")),
                Changes.table("sheet-skipped-table", outcome.skipped(), item -> items.link(item, this), this));
        card.addClassName("card");
        card.setId("sheet-skipped");
        return card;
    }
}
