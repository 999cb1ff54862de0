package jp.yui.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import jp.yui.contract.tenancy.Me;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.session.SignInEnded;
import org.springframework.web.client.RestClientException;

/** The address without a tenant: leads to the last or first tenant of the person, or says that there is none. */
@Route("")
@PermitAll
class Start extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Desk desk;
    private final AuthenticationContext authentication;

    Start(Desk desk, AuthenticationContext authentication) {
        this.desk = desk;
        this.authentication = authentication;
        addClassNames("page", "alone");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            lead(event);
        } catch (SignInEnded | ApiProblem | RestClientException trouble) {
            add(Notice.of(trouble, Optional.empty()));
        }
    }

    private void lead(BeforeEnterEvent event) {
        desk.firstMembership()
                .map(Me.Membership::tenant)
                .ifPresentOrElse(tenant -> event.forwardTo("t/" + tenant.key()), () -> add(stranger()));
    }

    private Notice stranger() {
        Button out = new Button(getTranslation("shell.sign-out"), click -> authentication.logout());
        out.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Notice("stranger", getTranslation("stranger.title"), getTranslation("stranger.text")).with(out);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("product");
    }
}
