package jp.yui.ui.procurement.systems;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import jp.yui.contract.Revision;
import jp.yui.contract.procurement.SystemApi;
import jp.yui.contract.procurement.SystemContract;
import jp.yui.contract.procurement.SystemDraft;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** One system: the form for who records, the facts for who reads. */
@Route(value = SystemAddresses.NEW, layout = Shell.class)
@RouteAlias(value = SystemAddresses.SYSTEM, layout = Shell.class)
@PermitAll
class SystemPage extends Page {

    private final transient SystemApi systems;

    SystemPage(SystemApi systems) {
        super("procurement.systems.one");
        this.systems = systems;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        Kinds kinds = new Kinds(systems.types(place.tenant()));
        Optional<SystemContract> present = SystemAddresses.id(
                        event.getRouteParameters().get(SystemAddresses.ID))
                .map(id -> systems.system(place.tenant(), id));
        Crumbs crumbs = new Crumbs()
                .step(getTranslation("job.procurement"))
                .step(getTranslation("procurement.systems.title"), SystemAddresses.systems(place))
                .here(present.map(system -> system.content().product()).orElseGet(this::title));
        head(crumbs, lead(present));
        if (place.may(Permission.PROCUREMENT_RECORD)) {
            edit(place, kinds, present);
        } else {
            present.ifPresentOrElse(system -> add(new FactsCard(system, kinds)), () -> add(notForReaders()));
        }
    }

    private String lead(Optional<SystemContract> present) {
        return present.map(system -> getTranslation(
                        "procurement.systems.changed", Labels.moment(system.changedAt(), this), system.changedBy()))
                .orElseGet(() -> getTranslation("procurement.systems.new.lead"));
    }

    private void edit(Place place, Kinds kinds, Optional<SystemContract> present) {
        add(new SystemForm(place, kinds, present, form -> guarded(() -> save(place, present, form))));
        present.ifPresent(system -> add(removal(place, system)));
    }

    /** A refusal is said on the form, so that nothing typed is lost. */
    private void save(Place place, Optional<SystemContract> present, SystemForm form) {
        try {
            SystemDraft typed = form.typed();
            if (present.isPresent()) {
                SystemContract seen = present.get();
                systems.change(place.tenant(), seen.id(), new Revision(seen.version()), typed);
            } else {
                systems.record(place.tenant(), typed);
            }
            form.forget();
            Addresses.open(UI.getCurrent(), SystemAddresses.systems(place));
        } catch (ApiProblem problem) {
            form.refuse(problem);
        }
    }

    private Notice notForReaders() {
        return new Notice(
                "system-readers",
                getTranslation("procurement.systems.readers.title"),
                getTranslation("procurement.systems.readers.text"));
    }

    private Div removal(Place place, SystemContract system) {
        Button remove = new Button(getTranslation("procurement.systems.remove"), click -> ask(place, system));
        remove.setId("system-remove");
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Paragraph words = new Paragraph(getTranslation("procurement.systems.remove.note"));
        words.addClassName("muted");
        Div card = new Div(words, remove);
        card.addClassName("card");
        return card;
    }

    private void ask(Place place, SystemContract system) {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation(
                        "procurement.systems.remove.title", system.content().product()),
                getTranslation("procurement.systems.remove.text"),
                getTranslation("procurement.systems.remove"),
                confirmed -> guarded(() -> remove(place, system)));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("confirm.no"));
        dialog.open();
    }

    private void remove(Place place, SystemContract system) {
        systems.remove(place.tenant(), system.id());
        Addresses.open(UI.getCurrent(), SystemAddresses.systems(place));
    }
}
