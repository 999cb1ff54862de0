package jp.yui.ui.benchmark.municipalities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.contract.benchmark.ComparisonApi;
import jp.yui.contract.benchmark.ItemRate;
import jp.yui.contract.benchmark.MunicipalityPosition;
import jp.yui.contract.tenancy.RegisterApi;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Downloads;
import jp.yui.ui.benchmark.EditionLead;
import jp.yui.ui.benchmark.Own;
import jp.yui.ui.benchmark.PrefectureChoice;
import jp.yui.ui.benchmark.TableCard;
import jp.yui.ui.benchmark.prefectures.MapCard;
import jp.yui.ui.chart.Chart;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** The municipalities of one prefecture against a base of one's choice; every official prefecture can be opened. */
@Route(value = Addresses.MUNICIPALITIES, layout = Shell.class)
@PermitAll
class MunicipalitiesPage extends Page {

    private final transient BenchmarkApi benchmark;
    private final transient ComparisonApi comparison;
    private final transient RegisterApi register;
    private final transient Downloads downloads;

    MunicipalitiesPage(BenchmarkApi benchmark, ComparisonApi comparison, RegisterApi register, Downloads downloads) {
        super("municipalities.title");
        this.benchmark = benchmark;
        this.comparison = comparison;
        this.register = register;
        this.downloads = downloads;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        Base base = Addresses.base(event.getLocation());
        Optional<LocalGovernmentCode> chosen =
                Addresses.prefecture(event.getLocation()).or(() -> Own.prefecture(place));
        Crumbs crumbs = new Crumbs()
                .step(getTranslation("job.benchmark"))
                .step(getTranslation("prefectures.title"), Addresses.prefectures(place))
                .here(title());
        head(crumbs, EditionLead.sentence(place, this));
        EditionLead.warning(place, this).ifPresent(this::add);
        add(filters(place, chosen, base));
        chosen.ifPresentOrElse(prefecture -> positions(place, prefecture, base), () -> ask(place));
    }

    private void positions(Place place, LocalGovernmentCode prefecture, Base base) {
        List<MunicipalityPosition> all = benchmark.municipalities(place.tenant(), place.year(), base, prefecture);
        if (all.isEmpty()) {
            add(new Notice(
                    "no-municipalities",
                    getTranslation("municipalities.empty.title"),
                    getTranslation("municipalities.empty.text")));
            return;
        }
        add(pictures(place, all), table(place, prefecture, base, all), rates(place, prefecture));
    }

    private Component rates(Place place, LocalGovernmentCode prefecture) {
        List<ItemRate> rates = comparison.rates(place.tenant(), place.year(), prefecture, null).stream()
                .filter(ItemRate::scored)
                .toList();
        String name = rates.isEmpty() ? "" : rates.getFirst().prefectureName();
        Div links = downloads.links(place, "rates", Map.of(Addresses.PREFECTURE, prefecture.value()));
        links.getChildren().forEach(link -> link.setId("rates-" + link.getId().orElse("")));
        Div bar = new Div(new H2(getTranslation("rates.title", name)), links);
        bar.addClassName("bar");
        Paragraph lead = new Paragraph(getTranslation("rates.lead"));
        lead.addClassName("muted");
        Div card = new Div(bar, lead, new ItemRateGrid(rates));
        card.addClassName("card");
        return card;
    }

    private Component pictures(Place place, List<MunicipalityPosition> all) {
        Div row = new Div(new PrefectureSummary(all), distribution(place, all));
        row.addClassNames("row", "narrow");
        return row;
    }

    private Component distribution(Place place, List<MunicipalityPosition> all) {
        Div card = new Div(new H2(getTranslation("municipalities.distribution")));
        card.addClassName("card");
        card.add(new Chart("distribution", MunicipalityCharts.distribution(place, all, this)));
        return card;
    }

    private Component table(Place place, LocalGovernmentCode prefecture, Base base, List<MunicipalityPosition> all) {
        String heading =
                getTranslation("municipalities.table", all.getFirst().prefectureName(), Labels.count(all.size()));
        Map<String, String> filters = Map.of(Addresses.BASE, base.name(), Addresses.PREFECTURE, prefecture.value());
        return new TableCard(
                heading, new MunicipalityGrid(place, base, all), downloads.links(place, "municipalities", filters));
    }

    private Component filters(Place place, Optional<LocalGovernmentCode> chosen, Base base) {
        Div bar = new Div(
                new PrefectureChoice(
                        register, place, chosen, other -> go(Addresses.municipalities(place, other, base))),
                new BaseChoice(
                        base,
                        other ->
                                chosen.ifPresent(prefecture -> go(Addresses.municipalities(place, prefecture, other)))),
                new BodySearch(register, place, base));
        bar.addClassName("bar");
        chosen.ifPresent(prefecture -> bar.add(answers(place, prefecture)));
        return bar;
    }

    private Anchor answers(Place place, LocalGovernmentCode prefecture) {
        Anchor link = new Anchor(Addresses.answers(place, prefecture), getTranslation("answers.open"));
        link.addClassNames("button", "quiet");
        link.setId("answers");
        return link;
    }

    private void ask(Place place) {
        add(new Notice(
                "choose-prefecture",
                getTranslation("municipalities.choose.title"),
                getTranslation("municipalities.choose.text")));
        add(new MapCard(place, benchmark.prefectures(place.tenant(), place.year())));
    }

    private static void go(String address) {
        Addresses.open(UI.getCurrent(), address);
    }
}
