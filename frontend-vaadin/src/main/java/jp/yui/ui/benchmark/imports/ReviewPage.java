package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import jp.yui.contract.benchmark.ImportApi;
import jp.yui.contract.benchmark.ImportReview;
import jp.yui.contract.benchmark.ImportState;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** One import: progress while it is read, then everything a person must know before its figures count. */
@Route(value = Addresses.IMPORTS + "/:id", layout = Shell.class)
@PermitAll
class ReviewPage extends Page {

    private static final int POLL_MILLIS = 1000;

    private final transient ImportApi imports;
    private final Div content = new Div();
    private @Nullable Registration polling;

    ReviewPage(ImportApi imports) {
        super("review.title");
        this.imports = imports;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        Optional<UUID> id = event.getRouteParameters().get("id").flatMap(ReviewPage::uuid);
        Crumbs crumbs = new Crumbs()
                .step(getTranslation("job.administration"))
                .step(getTranslation("imports.title"), Addresses.imports(place))
                .here(title());
        head(crumbs, getTranslation("review.lead"));
        add(content);
        id.ifPresentOrElse(known -> load(place, known), this::unknown);
    }

    private void load(Place place, UUID id) {
        show(place, imports.review(place.tenant(), id));
    }

    private void show(Place place, ImportReview review) {
        content.removeAll();
        content.add(new ReviewHead(review));
        if (review.state() == ImportState.RUNNING) {
            content.add(progress(review));
            poll(place, review.id());
        } else {
            stopPolling();
            content.add(new ReviewContent(
                    place,
                    review,
                    new ReviewActions(place, review, imports, this::guarded, changed -> show(place, changed))));
        }
    }

    private Div progress(ImportReview review) {
        ProgressBar bar = new ProgressBar(0, 100, review.progress());
        bar.setId("progress");
        bar.getElement().setAttribute("aria-label", getTranslation("review.running"));
        Div card = new Div(new Paragraph(getTranslation("review.running.text", review.progress())), bar);
        card.addClassName("card");
        return card;
    }

    private void poll(Place place, UUID id) {
        UI ui = UI.getCurrent();
        if (polling == null) {
            ui.setPollInterval(POLL_MILLIS);
            polling = ui.addPollListener(tick -> guarded(() -> load(place, id)));
        }
    }

    private void stopPolling() {
        if (polling != null) {
            polling.remove();
            polling = null;
            UI.getCurrent().setPollInterval(-1);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling();
    }

    private void unknown() {
        content.removeAll();
        content.add(new Notice(
                "problem-not-found",
                getTranslation("problem.not-found.title"),
                getTranslation("problem.not-found.text")));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
