package jp.yui.ui.benchmark.items;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.contract.benchmark.Item;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Downloads;
import jp.yui.ui.benchmark.EditionLead;
import jp.yui.ui.benchmark.TableCard;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** What the whole country does, item by item: mean, spread, and how many have no value and why. */
@Route(value = Addresses.ITEMS, layout = Shell.class)
@PermitAll
class ItemsPage extends Page {

    private final transient BenchmarkApi benchmark;
    private final transient Downloads downloads;

    ItemsPage(BenchmarkApi benchmark, Downloads downloads) {
        super("items.title");
        this.benchmark = benchmark;
        this.downloads = downloads;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        List<Item> items = benchmark.items(place.tenant(), place.year());
        Crumbs crumbs = new Crumbs().step(getTranslation("job.benchmark")).here(title());
        head(crumbs, EditionLead.sentence(place, this));
        EditionLead.warning(place, this).ifPresent(this::add);
        TableCard table = new TableCard(
                getTranslation("items.table"), new ItemGrid(place, items), downloads.links(place, "items", Map.of()));
        Paragraph note = new Paragraph(getTranslation("items.note"));
        note.addClassName("muted");
        table.add(note);
        add(table);
    }
}
