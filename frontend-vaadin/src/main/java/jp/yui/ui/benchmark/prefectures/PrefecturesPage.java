package jp.yui.ui.benchmark.prefectures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.contract.benchmark.PrefecturePosition;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Downloads;
import jp.yui.ui.benchmark.EditionLead;
import jp.yui.ui.benchmark.TableCard;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** The 47 prefectures beside each other: on a tile map, against the share of towns and villages, and as a table. */
@Route(value = Addresses.PREFECTURES, layout = Shell.class)
@PermitAll
class PrefecturesPage extends Page {

    private final transient BenchmarkApi benchmark;
    private final transient Downloads downloads;

    PrefecturesPage(BenchmarkApi benchmark, Downloads downloads) {
        super("prefectures.title");
        this.benchmark = benchmark;
        this.downloads = downloads;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        List<PrefecturePosition> prefectures = benchmark.prefectures(place.tenant(), place.year());
        Crumbs crumbs = new Crumbs().step(getTranslation("job.benchmark")).here(title());
        head(crumbs, getTranslation("prefectures.lead", EditionLead.sentence(place, this)));
        EditionLead.warning(place, this).ifPresent(this::add);
        Div pictures = new Div(
                new MapCard(place, prefectures),
                new RelationCard(place, prefectures, benchmark.correlations(place.tenant(), place.year())));
        pictures.addClassNames("row", "two");
        add(pictures, table(place, prefectures));
    }

    private Component table(Place place, List<PrefecturePosition> prefectures) {
        return new TableCard(
                getTranslation("prefectures.table"),
                new PrefectureGrid(place, prefectures),
                downloads.links(place, "prefectures", Map.of()));
    }
}
