package jp.yui.ui.home;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import jp.yui.contract.benchmark.Edition;
import jp.yui.contract.benchmark.ImportApi;
import jp.yui.contract.benchmark.ImportState;
import jp.yui.contract.benchmark.ImportSummary;
import jp.yui.contract.benchmark.Release;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.shell.FigureCard;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** What the platform's operator has to see: imports that wait for a decision, and the state of the official figures. */
@org.springframework.stereotype.Component
class OperatorDesk {

    private final ImportApi imports;

    OperatorDesk(ImportApi imports) {
        this.imports = imports;
    }

    Today today(Place place, Component page) {
        List<Today.Task> tasks = all(place).stream()
                .filter(one -> one.state() == ImportState.REVIEW || one.state() == ImportState.RUNNING)
                .map(one -> task(place, one, page))
                .toList();
        return Today.of(tasks, page);
    }

    private List<ImportSummary> all(Place place) {
        return place.may(Permission.BENCHMARK_IMPORT) ? imports.imports(place.tenant()) : List.of();
    }

    private static Today.Task task(Place place, ImportSummary one, Component page) {
        boolean waits = one.state() == ImportState.REVIEW;
        return new Today.Task(
                page.getTranslation("state." + one.state()),
                waits ? "wait" : "running",
                one.fileName(),
                page.getTranslation(
                        "today.import.note",
                        Labels.year(one.fiscalYear(), page),
                        Labels.moment(one.uploadedAt(), page),
                        one.uploadedBy()),
                page.getTranslation(waits ? "today.import.review" : "today.import.watch"),
                Addresses.review(place, one.id()));
    }

    List<Component> figures(Place place, Component page) {
        return List.of(edition(place, page), coverage(place, page), releases(place, page));
    }

    private static Component edition(Place place, Component page) {
        Optional<Edition> edition = place.edition();
        return new FigureCard(
                "figure-edition",
                page.getTranslation("figure.edition"),
                edition.map(Edition::name).orElse(Labels.NONE),
                edition.map(one -> page.getTranslation("figure.edition.note", Labels.moment(one.createdAt(), page)))
                        .orElseGet(() -> page.getTranslation("edition.none", Labels.year(place.year(), page))));
    }

    static Component coverage(Place place, Component page) {
        Optional<Edition> edition = place.edition();
        return new FigureCard(
                "figure-coverage",
                page.getTranslation("figure.coverage"),
                edition.map(one -> Labels.count(one.scored())).orElse(Labels.NONE),
                edition.map(one -> page.getTranslation("figure.coverage.note", Labels.count(one.municipalities())))
                        .orElseGet(() -> page.getTranslation("figure.waiting")));
    }

    private Component releases(Place place, Component page) {
        List<Release> all = place.may(Permission.BENCHMARK_IMPORT) ? imports.releases(place.tenant()) : List.of();
        long inForce = all.stream().filter(Release::inForce).count();
        return new FigureCard(
                "figure-releases",
                page.getTranslation("figure.releases"),
                Labels.count(inForce),
                page.getTranslation("figure.releases.note", Labels.count(all.size() - inForce)));
    }
}
