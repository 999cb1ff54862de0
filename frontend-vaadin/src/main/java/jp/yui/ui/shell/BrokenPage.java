package jp.yui.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one sees when a page itself is at fault: an apology and the way back; the cause goes to the log. */
@AnonymousAllowed
class BrokenPage extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

    BrokenPage() {
        addClassNames("page", "alone");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        LOG.error("The page {} could not be drawn", event.getLocation().getPath(), error.getException());
        removeAll();
        add(new Notice("problem-failed", getPageTitle(), getTranslation("problem.failed.text"))
                .with(new Anchor(event.getLocation().getPathWithQueryParameters(), getTranslation("problem.retry")))
                .with(new Anchor(".", getTranslation("problem.home"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("problem.failed.title");
    }
}
