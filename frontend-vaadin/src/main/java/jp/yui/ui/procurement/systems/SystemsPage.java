package jp.yui.ui.procurement.systems;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import jp.yui.contract.procurement.SystemApi;
import jp.yui.contract.procurement.SystemRegister;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** All systems of a town, the contract that ends next first; below them what they cost and from whom they come. */
@Route(value = SystemAddresses.SYSTEMS, layout = Shell.class)
@PermitAll
class SystemsPage extends Page {

    private final transient SystemApi systems;
    private final transient Clock clock;

    SystemsPage(SystemApi systems, Clock clock) {
        super("procurement.systems.title");
        this.systems = systems;
        this.clock = clock;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        SystemRegister register = systems.register(place.tenant());
        Kinds kinds = new Kinds(systems.types(place.tenant()));
        head(
                new Crumbs().step(getTranslation("job.procurement")).here(title()),
                getTranslation("procurement.systems.lead"));
        boolean empty = register.systems().isEmpty();
        if (place.may(Permission.PROCUREMENT_RECORD)) {
            add(actions(place));
        }
        if (empty) {
            add(nothingYet(place));
        } else {
            show(place, register, kinds);
        }
    }

    private void show(Place place, SystemRegister register, Kinds kinds) {
        add(
                new Figures(register, kinds, place.thisYear(), clock),
                new RegisterCard(place, register.systems(), kinds, clock));
        if (!register.totals().isEmpty()) {
            add(new TotalsCard(register.totals()));
        }
        add(new VendorsCard(register.vendors()));
    }

    private Div actions(Place place) {
        Anchor record = new Anchor(SystemAddresses.recording(place), getTranslation("procurement.systems.new"));
        record.setId("system-new");
        record.addClassNames("button", "main");
        Div bar = new Div(record);
        bar.addClassName("bar");
        return bar;
    }

    private Notice nothingYet(Place place) {
        String who = place.may(Permission.PROCUREMENT_RECORD) ? "editor" : "reader";
        return new Notice(
                "no-systems",
                getTranslation("procurement.systems.none.title"),
                getTranslation("procurement.systems.none." + who));
    }
}
