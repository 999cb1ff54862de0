package jp.yui.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The door: staff of public bodies go in by the large one, the platform's operators by the small one. */
@Route("login")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String FAILED = "failed";
    static final String ENDED = "ended";
    static final String AWAY = "away";
    static final String LEFT = "left";

    private static final Set<String> REASONS = Set.of(FAILED, ENDED, AWAY, LEFT);
    private static final String BACK = "back";
    private static final Pattern PAGE = Pattern.compile("t/[A-Za-z0-9/_-]+(\\?[A-Za-z0-9&=_%-]*)?");
    private static final int SOON = 3_000;

    private final transient Realms realms;

    private final Paragraph why = new Paragraph();
    private final Anchor bodies = door(Registrations.BODIES, "login.bodies", "button");

    LoginView(Realms realms) {
        this.realms = realms;
        addClassName("login");
        why.addClassName("failure");
        why.getElement().setAttribute("role", "alert");
        Div card =
                new Div(product(), new H1(getTranslation("login.title")), new Paragraph(getTranslation("login.lead")));
        card.addClassName("card");
        card.add(why, bodies, hint());
        card.add(door(Registrations.OPERATORS, "login.operators", "quiet"));
        add(card);
    }

    /** The door for someone whose sign-in ended on a page; going in again leads back to it. */
    static String ended(String page) {
        return "/login?" + ENDED + "&" + BACK + "=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> marks =
                event.getLocation().getQueryParameters().getParameters().keySet();
        Optional<String> reason = REASONS.stream().filter(marks::contains).findFirst();
        why.setVisible(reason.isPresent());
        reason.ifPresent(word -> why.setText(getTranslation("login." + word)));
        QueryParameters query = event.getLocation().getQueryParameters();
        query.getSingleParameter(AWAY).ifPresent(this::waitFor);
        query.getSingleParameter(BACK).filter(PAGE.asMatchPredicate()).ifPresent(bodies::setHref);
    }

    /** Tries again by itself until the realm answers, and then goes on to where the person wanted to go. */
    private void waitFor(String registration) {
        UI ui = UI.getCurrent();
        ui.setPollInterval(SOON);
        ui.addPollListener(poll -> {
            if (Registrations.ALL.contains(registration) && realms.answers(registration)) {
                ui.setPollInterval(-1);
                ui.getPage().setLocation(SignIn.address(registration));
            }
        });
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
