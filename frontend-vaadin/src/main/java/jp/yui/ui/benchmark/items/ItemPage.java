package jp.yui.ui.benchmark.items;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.contract.benchmark.ComparisonApi;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.ItemComparison;
import jp.yui.contract.benchmark.ItemRate;
import jp.yui.contract.benchmark.ItemYear;
import jp.yui.contract.tenancy.TenantKind;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Downloads;
import jp.yui.ui.benchmark.EditionLead;
import jp.yui.ui.benchmark.Own;
import jp.yui.ui.benchmark.Shares;
import jp.yui.ui.benchmark.TableCard;
import jp.yui.ui.chart.Chart;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** One item everywhere: in the nation, by prefecture, by population class, next door, at home, and over the years. */
@Route(value = Addresses.ITEMS + "/:item", layout = Shell.class)
@PermitAll
class ItemPage extends Page {

    private final transient BenchmarkApi benchmark;
    private final transient ComparisonApi comparisons;
    private final transient Downloads downloads;
    private String name = "";

    ItemPage(BenchmarkApi benchmark, ComparisonApi comparisons, Downloads downloads) {
        super("item.title");
        this.benchmark = benchmark;
        this.comparisons = comparisons;
        this.downloads = downloads;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        name = "";
        String code = event.getRouteParameters().get("item").orElse("");
        benchmark.items(place.tenant(), place.year()).stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .ifPresentOrElse(item -> show(place, item), () -> unknown(place));
    }

    /** The item itself, once it is known. */
    @Override
    protected String title() {
        return name.isEmpty() ? super.title() : name;
    }

    private void show(Place place, Item item) {
        name = item.name();
        List<ItemRate> rates = comparisons.rates(place.tenant(), place.year(), null, item.code());
        Optional<ItemRate> prefecture = prefecture(place, rates, item);
        Optional<ItemComparison> own = own(place, item);
        head(crumbs(place).here(name), getTranslation("item.lead", item.area(), EditionLead.sentence(place, this)));
        EditionLead.warning(place, this).ifPresent(this::add);
        add(new ItemFigures(item, own, prefecture));
        add(row(distribution(place, item, own), classes(place, item, prefecture)));
        add(placesAndYears(places(place, item, rates, prefecture), years(place, item)));
        add(table(place, item, rates));
    }

    private Crumbs crumbs(Place place) {
        return new Crumbs()
                .step(getTranslation("job.benchmark"))
                .step(getTranslation("items.title"), Addresses.items(place));
    }

    /** A fictional prefecture is not among the 47 and has to be asked for by itself. */
    private Optional<ItemRate> prefecture(Place place, List<ItemRate> rates, Item item) {
        return Own.prefecture(place)
                .flatMap(code -> rates.stream()
                        .filter(rate -> rate.prefectureCode().equals(code))
                        .findFirst()
                        .or(() -> comparisons.rates(place.tenant(), place.year(), code, item.code()).stream()
                                .findFirst()));
    }

    private Optional<ItemComparison> own(Place place, Item item) {
        return Own.code(place)
                .filter(code -> place.kind() == TenantKind.MUNICIPALITY)
                .flatMap(code -> comparisons.items(place.tenant(), code, place.year(), Base.NATION).stream()
                        .filter(one -> one.item().equals(item.code()))
                        .findFirst());
    }

    private Div distribution(Place place, Item item, Optional<ItemComparison> own) {
        var bands = comparisons.distribution(place.tenant(), place.year(), item.code());
        return card(
                getTranslation("item.distribution"),
                new Chart("distribution", ItemCharts.distribution(item, bands, own, this)));
    }

    private Div classes(Place place, Item item, Optional<ItemRate> prefecture) {
        var nation = comparisons.classes(place.tenant(), place.year(), null, item.code());
        var home = prefecture
                .map(rate -> comparisons.classes(place.tenant(), place.year(), rate.prefectureCode(), item.code()))
                .orElseGet(List::of);
        String homeName = prefecture.map(ItemRate::prefectureName).orElse("");
        return card(
                getTranslation("item.classes"),
                new Chart("classes", ItemCharts.classes(item, nation, homeName, home, this)));
    }

    private List<Component> places(Place place, Item item, List<ItemRate> rates, Optional<ItemRate> prefecture) {
        Stream<Component> map = Shares.isPercent(item.scale())
                ? Stream.of(
                        card(getTranslation("item.map"), new Chart("map", ItemCharts.map(place, item, rates, this))))
                : Stream.empty();
        Stream<Component> neighbours = prefecture.map(rate -> neighbours(place, item, rate)).stream();
        return Stream.concat(map, neighbours).toList();
    }

    /** Two pictures beside each other; the years join a single one and stand by themselves below two. */
    private List<Component> placesAndYears(List<Component> places, Component years) {
        return places.size() == 2
                ? List.of(row(places.getFirst(), places.getLast()), years)
                : List.of(row(Stream.concat(places.stream(), Stream.of(years)).toArray(Component[]::new)));
    }

    private Component neighbours(Place place, Item item, ItemRate prefecture) {
        var answers = comparisons.answers(place.tenant(), place.year(), prefecture.prefectureCode(), item.code());
        return new NeighbourCard(place, item, prefecture.prefectureName(), answers);
    }

    private Component years(Place place, Item item) {
        List<ItemYear> years = comparisons.itemYears(place.tenant(), item.code());
        List<ItemYear> comparable = ItemCharts.sinceTheLastBreak(years);
        Component content = comparable.size() < 2
                ? muted(years.size() > comparable.size() ? "item.years.broken" : "municipality.history.one")
                : new Chart("years", ItemCharts.years(item, comparable, this));
        return card(getTranslation("item.years"), content);
    }

    private Component table(Place place, Item item, List<ItemRate> rates) {
        return new TableCard(
                getTranslation("item.table"),
                new PrefectureRateGrid(place, rates),
                downloads.links(place, "rates", Map.of("item", item.code())));
    }

    private Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassNames("row", "two");
        return row;
    }

    private Div card(String heading, Component content) {
        Div card = new Div(new H2(heading), content);
        card.addClassName("card");
        return card;
    }

    private Paragraph muted(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("muted");
        return note;
    }

    private void unknown(Place place) {
        head(crumbs(place).here(title()), EditionLead.sentence(place, this));
        add(new Notice("no-item", getTranslation("item.unknown.title"), getTranslation("item.unknown.text")));
    }
}
