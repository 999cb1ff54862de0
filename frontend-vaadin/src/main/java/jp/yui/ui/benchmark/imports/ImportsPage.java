package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import jp.yui.contract.benchmark.ImportApi;
import jp.yui.contract.benchmark.ImportSummary;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** The operator's desk for official files: hand one in, and see where each one stands. */
@Route(value = Addresses.IMPORTS, layout = Shell.class)
@PermitAll
class ImportsPage extends Page {

    private final transient ImportApi imports;
    private final transient ImportFiles files;

    ImportsPage(ImportApi imports, ImportFiles files) {
        super("imports.title");
        this.imports = imports;
        this.files = files;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        List<ImportSummary> all = imports.imports(place.tenant());
        Crumbs crumbs = new Crumbs().step(getTranslation("job.administration")).here(title());
        head(crumbs, getTranslation("imports.lead"));
        add(new UploadCard(place, files), jobs(place, all));
    }

    private Component jobs(Place place, List<ImportSummary> all) {
        if (all.isEmpty()) {
            return new Notice(
                    "no-imports", getTranslation("imports.empty.title"), getTranslation("imports.empty.text"));
        }
        Div card = new Div(new H2(getTranslation("imports.jobs")), new ImportGrid(place, all));
        card.addClassName("card");
        return card;
    }
}
