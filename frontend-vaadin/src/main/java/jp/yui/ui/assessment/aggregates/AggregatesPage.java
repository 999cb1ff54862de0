package jp.yui.ui.assessment.aggregates;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.contract.assessment.AggregateApi;
import jp.yui.contract.assessment.Aggregates;
import jp.yui.contract.assessment.PublishedSnapshot;
import jp.yui.ui.assessment.Frameworks;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** What is published of self-assessments all over the country: the same for every reader, and never of a single town. */
@Route(value = AggregatesPage.ADDRESS, layout = Shell.class)
@PermitAll
class AggregatesPage extends Page {

    static final String ADDRESS = "assessment/aggregates";

    private static final String WHICH = "of";

    private final transient AggregateApi aggregates;
    private final transient Frameworks frameworks;

    AggregatesPage(AggregateApi aggregates, Frameworks frameworks) {
        super("assessment.aggregates");
        this.aggregates = aggregates;
        this.frameworks = frameworks;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        List<PublishedSnapshot> published = aggregates.published(place.tenant());
        head(
                new Crumbs().step(getTranslation("job.assessment")).here(title()),
                getTranslation("assessment.aggregates.lead"));
        chosen(published, event)
                .ifPresentOrElse(
                        one -> show(place, published, one),
                        () -> add(new Notice(
                                "no-aggregates",
                                getTranslation("assessment.aggregates.none.title"),
                                getTranslation("assessment.aggregates.none.text"))));
        add(rules());
    }

    private static Optional<PublishedSnapshot> chosen(List<PublishedSnapshot> published, BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WHICH)
                .orElse("");
        return published.stream()
                .filter(one -> key(one).equals(wanted))
                .findFirst()
                .or(() -> published.stream().findFirst());
    }

    private void show(Place place, List<PublishedSnapshot> published, PublishedSnapshot one) {
        Aggregates frozen = aggregates.aggregates(place.tenant(), one.framework(), one.fiscalYear());
        Div bar = new Div(which(place, published, one), fact(frozen));
        bar.addClassName("bar");
        add(
                bar,
                new GroupsCard(frozen),
                new MeasuresCard(
                        frozen, frameworks.get(place, frozen.framework()).dimensions()));
    }

    private Select<PublishedSnapshot> which(Place place, List<PublishedSnapshot> published, PublishedSnapshot one) {
        Select<PublishedSnapshot> which = new Select<>();
        which.setId("aggregates-of");
        which.setLabel(getTranslation("assessment.aggregates.of"));
        which.setItems(published);
        which.setItemLabelGenerator(item ->
                getTranslation("assessment.aggregates.of.one", Labels.year(item.fiscalYear(), this), item.framework()));
        which.setValue(one);
        which.addValueChangeListener(
                change -> open(new Location(place.address(ADDRESS) + "&" + WHICH + "=" + key(change.getValue()))));
        return which;
    }

    private static void open(Location location) {
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private Div fact(Aggregates frozen) {
        Div fact = new Div(
                getTranslation("assessment.aggregates.frozen", frozen.serial(), Labels.moment(frozen.takenAt(), this)));
        fact.addClassName("muted");
        return fact;
    }

    private Div rules() {
        Div card = new Div(
                new H2(getTranslation("assessment.aggregates.rules")),
                new UnorderedList(Stream.of("six", "batch", "stay", "both", "once", "fictional")
                        .map(rule -> new ListItem(getTranslation("assessment.aggregates.rule." + rule)))
                        .toArray(ListItem[]::new)));
        card.addClassName("card");
        card.setId("aggregates-rules");
        return card;
    }

    private static String key(PublishedSnapshot one) {
        return one.fiscalYear() + "-" + one.framework();
    }
}
