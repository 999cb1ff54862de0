package jp.yui.ui.shell;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.notification.NoticeApi;
import jp.yui.contract.tenancy.Me;

/** The top bar: product, tenant with the colour of its kind, fiscal year, language, colours, help, notices, person. */
final class TopBar extends Header {

    private final AuthenticationContext authentication;
    private final MenuBar tenants = new MenuBar();
    private final Select<FiscalYear> years = new Select<>();
    private final MenuBar person = new MenuBar();
    private final Anchor logo = new Anchor(".", getTranslation("product"));
    private final Tools tools = new Tools("");
    private final Bell bell;

    TopBar(AuthenticationContext authentication, NoticeApi notices) {
        this.authentication = authentication;
        bell = new Bell(notices);
        addClassName("top-bar");
        logo.addClassName("logo");
        logo.setId("logo");
        prepareTenants();
        prepareYears();
        preparePerson();
        Div gap = new Div();
        gap.addClassName("gap");
        add(toggle(), logo, tenants, years, gap, tools, bell, person);
    }

    void show(Desk desk) {
        Optional<Place> place = desk.place();
        logo.setHref(place.map(here -> here.address("")).orElse("."));
        tools.show(place);
        bell.show(place);
        tenants.removeAll();
        desk.me().ifPresent(me -> tenants(me, place));
        years.setVisible(place.isPresent());
        place.ifPresent(this::years);
        person.removeAll();
        person(desk.me());
    }

    private DrawerToggle toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        return toggle;
    }

    private void prepareTenants() {
        tenants.setId("tenants");
        tenants.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        tenants.getElement().setAttribute("aria-label", getTranslation("shell.tenants"));
    }

    private void prepareYears() {
        years.setId("fiscal-year");
        years.setAriaLabel(getTranslation("shell.year"));
        years.setItemLabelGenerator(year -> Labels.year(year, this));
        years.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                NewestYear.goTo(change.getValue());
            }
        });
    }

    private void preparePerson() {
        person.setId("person");
        person.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        person.getElement().setAttribute("aria-label", getTranslation("shell.person"));
    }

    private void tenants(Me me, Optional<Place> place) {
        MenuItem current = tenants.addItem(opening(band(place, me)));
        for (Me.Membership membership : me.memberships()) {
            Anchor link = new Anchor("t/" + membership.tenant().key(), label(membership.tenant()));
            link.addClassName("plain");
            current.getSubMenu()
                    .addItem(link)
                    .setId("tenant-" + membership.tenant().key());
        }
    }

    /** A label that shows that it opens a menu. */
    private static Span opening(Span label) {
        Span mark = new Span();
        mark.addClassName("chevron");
        Span opening = new Span(label, mark);
        opening.addClassName("opening");
        return opening;
    }

    private Span band(Optional<Place> place, Me me) {
        Span band = new Span(place.map(here -> label(here.membership().tenant()))
                .orElseGet(
                        () -> getTranslation(me.memberships().isEmpty() ? "shell.no-tenant" : "shell.choose-tenant")));
        band.addClassName("tenant-band");
        band.getElement()
                .setAttribute("data-kind", place.map(here -> here.kind().name()).orElse("NONE"));
        band.setId("tenant-name");
        return band;
    }

    private String label(Me.Tenant tenant) {
        return tenant.demo() ? getTranslation("shell.demo", tenant.name()) : tenant.name();
    }

    private void years(Place place) {
        years.setItems(place.years());
        years.setValue(place.year());
    }

    private void person(Optional<Me> me) {
        Span name = new Span(me.map(Me::name).orElseGet(() -> getTranslation("shell.person")));
        MenuItem menu = person.addItem(opening(name));
        menu.getSubMenu()
                .addItem(getTranslation("shell.sign-out"), click -> signOut())
                .setId("sign-out");
    }

    private void signOut() {
        Draft.forgetAll();
        authentication.logout();
    }
}
