package jp.yui.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import jp.yui.contract.benchmark.Edition;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** Which edition the figures come from: named on every page, and loudly where a release of it was withdrawn. */
public final class EditionLead {

    private EditionLead() {}

    public static String sentence(Place place, Component page) {
        return place.edition()
                .map(edition -> page.getTranslation(
                        "edition.lead",
                        Labels.year(edition.fiscalYear(), page),
                        edition.name(),
                        Labels.count(edition.scored()),
                        Labels.count(edition.municipalities())))
                .orElseGet(() -> page.getTranslation("edition.none", Labels.year(place.year(), page)));
    }

    public static Optional<Component> warning(Place place, Component page) {
        return place.edition().filter(Edition::usesWithdrawn).map(edition -> {
            Div banner = new Div(new Paragraph(page.getTranslation("edition.withdrawn")));
            banner.addClassName("banner");
            banner.setId("edition-withdrawn");
            return banner;
        });
    }
}
