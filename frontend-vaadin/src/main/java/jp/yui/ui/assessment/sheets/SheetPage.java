package jp.yui.ui.assessment.sheets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import jp.yui.contract.assessment.ResponseApi;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.contract.assessment.SheetAcceptance;
import jp.yui.contract.assessment.SheetApi;
import jp.yui.contract.assessment.SheetReview;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.Frameworks;
import jp.yui.ui.assessment.Items;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** From the sheet to the answers in three sights: hand it in, look through what it changes, see what became of it. */
@Route(value = Addresses.SHEET, layout = Shell.class)
@PermitAll
class SheetPage extends Page {

    private final transient ResponseApi responses;
    private final transient SheetApi sheets;
    private final transient SheetFiles files;
    private final transient Frameworks frameworks;
    private final Div sight = new Div();

    SheetPage(ResponseApi responses, SheetApi sheets, SheetFiles files, Frameworks frameworks) {
        super("assessment.sheet.title");
        this.responses = responses;
        this.sheets = sheets;
        this.files = files;
        this.frameworks = frameworks;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        UUID id = Addresses.id(event.getRouteParameters().get(Addresses.ID));
        ResponseSummary summary = responses.response(place.tenant(), id).summary();
        Items items = new Items(place, id, frameworks.get(place, summary.framework()));
        head(crumbs(place, id), getTranslation("assessment.sheet.lead", summary.title()));
        show(new SheetCard(place, summary, files, review -> review(place, id, items, review)));
        add(sight);
    }

    private Crumbs crumbs(Place place, UUID id) {
        return new Crumbs()
                .step(getTranslation("job.assessment"), Addresses.responses(place))
                .step(getTranslation("assessment.response.one"), Addresses.response(place, id))
                .here(title());
    }

    private void show(Component next) {
        sight.removeAll();
        sight.add(next);
    }

    private void review(Place place, UUID id, Items items, SheetReview review) {
        show(new ReviewCard(review, items, card -> accept(place, id, items, review, card), SheetPage::again));
    }

    /** A refusal is said beside the buttons, so that one can still read what the sheet says. */
    private void accept(Place place, UUID id, Items items, SheetReview review, ReviewCard card) {
        guarded(() -> {
            try {
                show(new OutcomeCard(
                        place, id, sheets.accept(place.tenant(), id, new SheetAcceptance(review.id())), items));
            } catch (ApiProblem problem) {
                card.refuse(problem);
            }
        });
    }

    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
