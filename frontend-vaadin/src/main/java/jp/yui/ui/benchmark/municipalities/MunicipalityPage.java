package jp.yui.ui.benchmark.municipalities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.AreaComparison;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.contract.benchmark.ComparisonApi;
import jp.yui.contract.benchmark.ItemComparison;
import jp.yui.contract.benchmark.MunicipalityPosition;
import jp.yui.contract.benchmark.YearPosition;
import jp.yui.contract.tenancy.RegisterApi;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Classes;
import jp.yui.ui.benchmark.Downloads;
import jp.yui.ui.benchmark.EditionLead;
import jp.yui.ui.benchmark.TableCard;
import jp.yui.ui.chart.Chart;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** One municipality against a base of one's choice: where it stands, area by area, item by item, over the years. */
@Route(value = Addresses.MUNICIPALITIES + "/:code", layout = Shell.class)
@PermitAll
class MunicipalityPage extends Page {

    private final transient BenchmarkApi benchmark;
    private final transient ComparisonApi comparisons;
    private final transient RegisterApi register;
    private final transient Downloads downloads;
    private String name = "";

    MunicipalityPage(BenchmarkApi benchmark, ComparisonApi comparisons, RegisterApi register, Downloads downloads) {
        super("municipality.title");
        this.benchmark = benchmark;
        this.comparisons = comparisons;
        this.register = register;
        this.downloads = downloads;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        Base base = Addresses.base(event.getLocation());
        Optional<MunicipalityPosition> found = event.getRouteParameters()
                .get("code")
                .filter(LocalGovernmentCode::isValid)
                .map(LocalGovernmentCode::valueOf)
                .flatMap(code -> position(place, base, code));
        found.ifPresentOrElse(one -> show(place, base, one), () -> unknown(place, base));
    }

    /** The municipality itself, once it is known. */
    @Override
    protected String title() {
        return name.isEmpty() ? super.title() : name;
    }

    private Optional<MunicipalityPosition> position(Place place, Base base, LocalGovernmentCode code) {
        return benchmark.municipalities(place.tenant(), place.year(), base, code.prefecture()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private void show(Place place, Base base, MunicipalityPosition one) {
        name = one.name();
        head(crumbs(place, base, one), lead(one));
        EditionLead.warning(place, this).ifPresent(this::add);
        add(
                filters(place, base, one),
                new MunicipalityFigures(one),
                pictures(place, base, one),
                items(place, base, one));
    }

    private Crumbs crumbs(Place place, Base base, MunicipalityPosition one) {
        return new Crumbs()
                .step(getTranslation("job.benchmark"))
                .step(one.prefectureName(), Addresses.municipalities(place, one.prefectureCode(), base))
                .here(one.name());
    }

    private String lead(MunicipalityPosition one) {
        return getTranslation(
                "municipality.lead",
                one.prefectureName(),
                Labels.count(one.population()),
                one.populationClass() == null ? Labels.NONE : Classes.name(one.populationClass(), this),
                one.edition());
    }

    private Div filters(Place place, Base base, MunicipalityPosition one) {
        BaseChoice choice = new BaseChoice(
                base, other -> Addresses.open(UI.getCurrent(), Addresses.municipality(place, one.code(), other)));
        Div bar = new Div(choice, new BodySearch(register, place, base));
        bar.addClassName("bar");
        return bar;
    }

    private Component pictures(Place place, Base base, MunicipalityPosition one) {
        List<YearPosition> years = comparisons.history(place.tenant(), one.code(), base);
        Div areas = areas(place, base, one);
        if (years.size() < 2) {
            areas.add(muted("municipality.history.one"));
            return areas;
        }
        Div row = new Div(
                areas,
                card("municipality.history", new Chart("history", MunicipalityCharts.history(one, years, this))));
        row.addClassNames("row", "two");
        return row;
    }

    private Div areas(Place place, Base base, MunicipalityPosition one) {
        List<AreaComparison> areas = comparisons.areas(place.tenant(), one.code(), place.year(), base);
        return card("municipality.areas", new Chart("areas", MunicipalityCharts.areas(one, areas, this)));
    }

    private Div card(String heading, Component content) {
        Div card = new Div(new H2(getTranslation(heading)), content);
        card.addClassName("card");
        return card;
    }

    private Component items(Place place, Base base, MunicipalityPosition one) {
        List<ItemComparison> items = comparisons.items(place.tenant(), one.code(), place.year(), base);
        TableCard table = new TableCard(
                getTranslation("municipality.items", getTranslation("base." + base)),
                new ItemComparisonGrid(place, items, similar(place, base, one)),
                downloads.links(place, "municipalities/" + one.code() + "/items", Map.of(Addresses.BASE, base.name())));
        table.add(muted("municipality.items.note"));
        return table;
    }

    /** Whatever the base: what the bodies of the same population class do, who are the likeliest to be a model. */
    private List<ItemComparison> similar(Place place, Base base, MunicipalityPosition one) {
        return base == Base.POPULATION_CLASS
                ? List.of()
                : comparisons.items(place.tenant(), one.code(), place.year(), Base.POPULATION_CLASS);
    }

    private Paragraph muted(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("muted");
        return note;
    }

    private void unknown(Place place, Base base) {
        name = "";
        head(new Crumbs().step(getTranslation("job.benchmark")).here(title()), EditionLead.sentence(place, this));
        add(
                new Notice(
                        "no-municipality",
                        getTranslation("municipality.unknown.title"),
                        getTranslation("municipality.unknown.text")),
                new BodySearch(register, place, base));
    }
}
