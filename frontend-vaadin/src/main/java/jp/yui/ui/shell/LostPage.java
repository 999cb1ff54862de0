package jp.yui.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Where an address leads that is none. */
@AnonymousAllowed
class LostPage extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    LostPage() {
        addClassNames("page", "alone");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        removeAll();
        add(new Notice("problem-not-found", getPageTitle(), getTranslation("problem.not-found.text"))
                .with(new Anchor(".", getTranslation("problem.home"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("problem.not-found.title");
    }
}
