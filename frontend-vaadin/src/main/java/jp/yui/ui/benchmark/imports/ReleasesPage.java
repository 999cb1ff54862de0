package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import jp.yui.contract.benchmark.ImportApi;
import jp.yui.contract.benchmark.Release;
import jp.yui.contract.benchmark.Withdrawal;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** The frozen releases; a wrong one is withdrawn with a reason, never deleted. */
@Route(value = Addresses.RELEASES, layout = Shell.class)
@PermitAll
class ReleasesPage extends Page {

    private final transient ImportApi imports;

    ReleasesPage(ImportApi imports) {
        super("releases.title");
        this.imports = imports;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        List<Release> releases = imports.releases(place.tenant());
        Crumbs crumbs = new Crumbs().step(getTranslation("job.administration")).here(title());
        head(crumbs, getTranslation("releases.lead"));
        if (releases.isEmpty()) {
            add(new Notice(
                    "no-releases", getTranslation("releases.empty.title"), getTranslation("releases.empty.text")));
            return;
        }
        Div card = new Div(new H2(getTranslation("releases.table")), grid(place, releases));
        card.addClassName("card");
        add(card);
    }

    private Grid<Release> grid(Place place, List<Release> releases) {
        Grid<Release> grid = new Grid<>();
        grid.setId("release-grid");
        grid.getElement().setProperty("accessibleName", getTranslation("releases.table"));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setAllRowsVisible(true);
        grid.addColumn(one -> Layouts.name(one.layout(), this))
                .setHeader(getTranslation("column.layout"))
                .setAutoWidth(true);
        grid.addColumn(one -> Labels.year(one.fiscalYear(), this))
                .setHeader(getTranslation("column.year"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("column.state"))
                .setAutoWidth(true);
        grid.addColumn(one -> Labels.moment(one.acceptedAt(), this))
                .setHeader(getTranslation("column.accepted"))
                .setAutoWidth(true);
        grid.addColumn(Release::acceptedBy)
                .setHeader(getTranslation("column.by"))
                .setAutoWidth(true);
        grid.addColumn(Release::fileName)
                .setHeader(getTranslation("column.file"))
                .setWidth("10rem")
                .setFlexGrow(1);
        grid.addComponentColumn(one -> withdraw(place, one))
                .setHeader(getTranslation("column.action"))
                .setKey("action")
                .setAutoWidth(true);
        grid.setItems(releases);
        return grid;
    }

    private Span state(Release release) {
        String state = release.withdrawnAt() != null ? "withdrawn" : release.inForce() ? "in-force" : "superseded";
        Span tag = new Span(getTranslation("release." + state));
        tag.addClassNames("tag", state.equals("in-force") ? "good" : state.equals("withdrawn") ? "bad" : "quiet");
        if (release.withdrawalReason() != null) {
            tag.setTitle(release.withdrawalReason());
        }
        return tag;
    }

    private Span withdraw(Place place, Release release) {
        if (release.withdrawnAt() != null) {
            return new Span(release.withdrawalReason());
        }
        Button button = new Button(getTranslation("release.withdraw"), click -> ask(place, release));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setId("withdraw-" + release.id());
        return new Span(button);
    }

    private void ask(Place place, Release release) {
        new WithdrawDialog(
                        release.id(),
                        Layouts.name(release.layout(), this),
                        (reason, draft) -> guarded(() -> {
                            imports.withdraw(place.tenant(), release.id(), new Withdrawal(reason));
                            draft.forget();
                            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                        }))
                .open();
    }
}
