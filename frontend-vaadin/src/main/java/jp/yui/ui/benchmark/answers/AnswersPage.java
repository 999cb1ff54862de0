package jp.yui.ui.benchmark.answers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.ComparisonApi;
import jp.yui.contract.benchmark.ItemRate;
import jp.yui.contract.benchmark.MunicipalityAnswers;
import jp.yui.contract.tenancy.RegisterApi;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Downloads;
import jp.yui.ui.benchmark.EditionLead;
import jp.yui.ui.benchmark.Legend;
import jp.yui.ui.benchmark.Own;
import jp.yui.ui.benchmark.PrefectureChoice;
import jp.yui.ui.benchmark.Spread;
import jp.yui.ui.chart.Chart;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** A whole prefecture: what each municipality does, how the classes differ, and where help is needed first. */
@Route(value = Addresses.ANSWERS, layout = Shell.class)
@PermitAll
class AnswersPage extends Page {

    private final transient ComparisonApi comparisons;
    private final transient RegisterApi register;
    private final transient Downloads downloads;

    AnswersPage(ComparisonApi comparisons, RegisterApi register, Downloads downloads) {
        super("answers.title");
        this.comparisons = comparisons;
        this.register = register;
        this.downloads = downloads;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        Order order = Order.of(event.getLocation());
        Optional<LocalGovernmentCode> chosen =
                Addresses.prefecture(event.getLocation()).or(() -> Own.prefecture(place));
        head(new Crumbs().step(getTranslation("job.benchmark")).here(title()), EditionLead.sentence(place, this));
        EditionLead.warning(place, this).ifPresent(this::add);
        add(filters(place, chosen, order));
        chosen.ifPresentOrElse(prefecture -> show(place, prefecture, order), this::ask);
    }

    private void show(Place place, LocalGovernmentCode prefecture, Order order) {
        List<MunicipalityAnswers> all = comparisons.answers(place.tenant(), place.year(), prefecture, null);
        List<ItemRate> items = comparisons.rates(place.tenant(), place.year(), prefecture, null).stream()
                .filter(ItemRate::scored)
                .toList();
        Div pictures = new Div(needs(place, items), spread(place, prefecture, items));
        pictures.addClassNames("row", "two");
        add(table(place, prefecture, items, all, order), pictures);
    }

    private Div table(
            Place place,
            LocalGovernmentCode prefecture,
            List<ItemRate> items,
            List<MunicipalityAnswers> all,
            Order order) {
        String heading = getTranslation("answers.table", items.getFirst().prefectureName(), Labels.count(all.size()));
        Div bar = new Div(
                new H2(heading), downloads.links(place, "answers", Map.of(Addresses.PREFECTURE, prefecture.value())));
        bar.addClassName("bar");
        Div card = new Div(bar, new Legend(), new AnswerGrid("answers-grid", place, items, order.listed(all)));
        card.addClassName("card");
        apart(place, items, order.apart(all)).forEach(card::add);
        card.add(muted("answers.note"));
        return card;
    }

    private List<Component> apart(Place place, List<ItemRate> items, List<MunicipalityAnswers> rows) {
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new H3(getTranslation("answers.apart", Labels.count(rows.size()))),
                        new AnswerGrid("answers-apart", place, items, rows));
    }

    private Div needs(Place place, List<ItemRate> items) {
        Div card = card("answers.needs", new ItemNeedGrid(place, items));
        card.add(muted("answers.needs.note"));
        return card;
    }

    private Div spread(Place place, LocalGovernmentCode prefecture, List<ItemRate> items) {
        Spread own = new Spread(
                items.getFirst().prefectureName(),
                true,
                comparisons.classes(place.tenant(), place.year(), prefecture, null));
        Spread nation = new Spread(
                getTranslation("base." + Base.NATION),
                false,
                comparisons.classes(place.tenant(), place.year(), null, null));
        List<String> below = own.below(nation, this);
        String sentence = below.isEmpty()
                ? getTranslation("answers.spread.level", own.name())
                : getTranslation(
                        "answers.spread.below", own.name(), String.join(getTranslation("list.separator"), below));
        return card(
                "answers.spread",
                new Chart(
                        "spread",
                        Spread.boxes(
                                getTranslation("answers.spread"),
                                sentence,
                                "yui-classes-" + prefecture + "-" + place.year(),
                                List.of(own, nation),
                                this)));
    }

    private Div filters(Place place, Optional<LocalGovernmentCode> chosen, Order order) {
        Div bar = new Div(new PrefectureChoice(register, place, chosen, next -> go(place, next, order)));
        bar.addClassName("bar");
        chosen.ifPresent(prefecture -> bar.add(orders(place, prefecture, order), positions(place, prefecture)));
        return bar;
    }

    private Select<Order> orders(Place place, LocalGovernmentCode prefecture, Order order) {
        Select<Order> orders = new Select<>();
        orders.setId("order");
        orders.setLabel(getTranslation("answers.order"));
        orders.setItems(Order.values());
        orders.setItemLabelGenerator(one -> getTranslation("answers.order." + one));
        orders.setValue(order);
        orders.addValueChangeListener(change -> go(place, prefecture, change.getValue()));
        return orders;
    }

    private Anchor positions(Place place, LocalGovernmentCode prefecture) {
        Anchor link = new Anchor(Addresses.municipalities(place, prefecture), getTranslation("answers.positions"));
        link.addClassNames("button", "quiet");
        return link;
    }

    private static void go(Place place, LocalGovernmentCode prefecture, Order order) {
        Addresses.open(
                UI.getCurrent(), Addresses.answers(place, prefecture) + "&" + Addresses.ORDER + "=" + order.name());
    }

    private void ask() {
        add(new Notice(
                "choose-prefecture",
                getTranslation("municipalities.choose.title"),
                getTranslation("municipalities.choose.text")));
    }

    private Div card(String heading, Component content) {
        Div card = new Div(new H2(getTranslation(heading)), content);
        card.addClassName("card");
        return card;
    }

    private Paragraph muted(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("muted");
        return note;
    }
}
