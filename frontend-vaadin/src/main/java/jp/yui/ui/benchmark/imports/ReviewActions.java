package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import jp.yui.contract.benchmark.ImportApi;
import jp.yui.contract.benchmark.ImportReview;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.shell.Confirmation;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Refusal;

/** Deciding on an import: first its doubtful columns, then the whole. */
final class ReviewActions extends Div {

    private final transient Place place;
    private final transient ImportReview review;
    private final transient ImportApi imports;
    private final transient Consumer<Runnable> guard;
    private final transient Consumer<ImportReview> changed;
    private final Refusal refusal = new Refusal("review-answer");

    ReviewActions(
            Place place,
            ImportReview review,
            ImportApi imports,
            Consumer<Runnable> guard,
            Consumer<ImportReview> changed) {
        this.place = place;
        this.review = review;
        this.imports = imports;
        this.guard = guard;
        this.changed = changed;
        if (undecided() > 0) {
            add(new ResolutionCard(
                    place,
                    review,
                    resolutions ->
                            step(() -> imports.resolve(place.tenant(), review.id(), review.etag(), resolutions))));
        }
        add(decision());
    }

    private int undecided() {
        return review.unmatched().size() + review.ambiguous().size();
    }

    private Div decision() {
        Button accept = new Button(getTranslation("review.accept"), click -> confirmAccept());
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setId("accept");
        accept.setEnabled(undecided() == 0);
        Button discard = new Button(getTranslation("review.discard"), click -> confirmDiscard());
        discard.setId("discard");
        Div buttons = new Div(accept, discard);
        buttons.addClassName("bar");
        String next = undecided() == 0 ? "review.decide.text" : "review.decide.first";
        Div card =
                new Div(new H2(getTranslation("review.decide")), new Paragraph(getTranslation(next)), refusal, buttons);
        card.addClassName("card");
        return card;
    }

    private void confirmAccept() {
        confirm(
                "accept",
                () -> step(() -> {
                    imports.accept(place.tenant(), review.id(), review.etag());
                    return imports.review(place.tenant(), review.id());
                }));
    }

    private void confirmDiscard() {
        confirm("discard", () -> step(() -> imports.discard(place.tenant(), review.id(), review.etag())));
    }

    private void confirm(String what, Runnable action) {
        new Confirmation("confirm-" + what, "confirm." + what, "confirm." + what + ".yes", action).open();
    }

    /** A refusal is said beside the buttons and the review stays; the rest is the page's business. */
    private void step(java.util.function.Supplier<ImportReview> action) {
        guard.accept(() -> {
            try {
                changed.accept(action.get());
            } catch (ApiProblem problem) {
                refuse(problem);
            }
        });
    }

    private void refuse(ApiProblem problem) {
        refusal.say(problem);
        problem.errors().forEach(error -> refusal.add(new Paragraph(error)));
    }
}
