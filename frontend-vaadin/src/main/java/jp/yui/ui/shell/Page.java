package jp.yui.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.session.SignInEnded;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.RestClientException;

/**
 * A page inside the frame. It draws itself whole or not at all: a refusal, a missing edition or a failure takes the
 * place of the content and says what to do.
 */
public abstract class Page extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final String titleKey;
    private @Nullable Desk desk;

    protected Page(String titleKey) {
        this.titleKey = titleKey;
    }

    /** Set by the container, so that a page's constructor names only what the page itself calls. */
    @Autowired
    final void useDesk(Desk desk) {
        this.desk = desk;
    }

    /** Draws the page at its place; whatever the backend refuses is shown instead. */
    protected abstract void draw(Place place, BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        guarded(() -> {
            removeAll();
            addClassName("page");
            draw(desk().arrive(event), event);
        });
    }

    /** Runs a step of the page; if it is refused or fails, the page says so. */
    protected final void guarded(Runnable step) {
        try {
            step.run();
        } catch (SignInEnded | ApiProblem | RestClientException trouble) {
            removeAll();
            add(heading(title()), Notice.of(trouble, desk().place()));
        }
    }

    /** The head of the page: crumbs, title, and one sentence that says what one sees. */
    protected final void head(Component crumbs, String lead) {
        Paragraph sentence = new Paragraph(lead);
        sentence.addClassName("lead");
        add(crumbs, heading(title()), sentence);
    }

    protected String title() {
        return getTranslation(titleKey);
    }

    @Override
    public final String getPageTitle() {
        return desk().place()
                .map(place -> getTranslation(
                        "page.title", title(), place.membership().tenant().name()))
                .orElseGet(this::title);
    }

    private static H1 heading(String title) {
        H1 heading = new H1(title);
        heading.setId("page-title");
        return heading;
    }

    private Desk desk() {
        if (desk == null) {
            throw new IllegalStateException("A page is made by the container");
        }
        return desk;
    }
}
