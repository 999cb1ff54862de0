package jp.yui.ui.session;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.Set;

/** The door: staff of public bodies go in by the large one, the platform's operators by the small one. */
@Route("login")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String FAILED = "failed";
    static final String ENDED = "ended";

    private static final Set<String> REASONS = Set.of(FAILED, ENDED);

    private final Paragraph why = new Paragraph();

    LoginView() {
        addClassName("login");
        why.addClassName("failure");
        why.getElement().setAttribute("role", "alert");
        Div card =
                new Div(product(), new H1(getTranslation("login.title")), new Paragraph(getTranslation("login.lead")));
        card.addClassName("card");
        card.add(why, door(Registrations.BODIES, "login.bodies", "button"), hint());
        card.add(door(Registrations.OPERATORS, "login.operators", "quiet"));
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> marks =
                event.getLocation().getQueryParameters().getParameters().keySet();
        Optional<String> reason = REASONS.stream().filter(marks::contains).findFirst();
        why.setVisible(reason.isPresent());
        reason.ifPresent(word -> why.setText(getTranslation("login." + word)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " | " + getTranslation("product");
    }

    private Span product() {
        Span product = new Span(getTranslation("product"));
        product.addClassName("logo");
        return product;
    }

    private Paragraph hint() {
        Paragraph hint = new Paragraph(getTranslation("login.hint"));
        hint.addClassName("muted");
        return hint;
    }

    private Anchor door(String registration, String key, String look) {
        Anchor door = new Anchor(SignIn.address(registration), getTranslation(key));
        door.setRouterIgnore(true);
        door.setId("login-" + registration);
        door.addClassName(look);
        return door;
    }
}
