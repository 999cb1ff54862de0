package jp.yui.ui.home;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.contract.benchmark.Correlation;
import jp.yui.contract.benchmark.MunicipalityPosition;
import jp.yui.contract.benchmark.PrefecturePosition;
import jp.yui.contract.tenancy.TenantKind;
import jp.yui.ui.benchmark.Own;
import jp.yui.ui.benchmark.prefectures.MapCard;
import jp.yui.ui.benchmark.prefectures.RelationCard;
import jp.yui.ui.benchmark.prefectures.RelationWords;
import jp.yui.ui.shell.FigureCard;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** "Where do we stand", from official figures only: one's own place where there is one, else the country as a whole. */
@org.springframework.stereotype.Component
class Standing {

    private final BenchmarkApi benchmark;

    Standing(BenchmarkApi benchmark) {
        this.benchmark = benchmark;
    }

    List<Component> figures(Place place, Component page) {
        if (place.edition().isEmpty()) {
            return List.of(OperatorDesk.coverage(place, page));
        }
        List<PrefecturePosition> prefectures = benchmark.prefectures(place.tenant(), place.year());
        return Stream.concat(
                        Stream.of(own(place, page), prefecture(place, prefectures, page))
                                .flatMap(Optional::stream),
                        Stream.of(spread(prefectures, page), OperatorDesk.coverage(place, page), relation(place, page)))
                .limit(3)
                .toList();
    }

    /** The country at a glance; nothing while there are no figures. */
    List<Component> pictures(Place place) {
        if (place.edition().isEmpty()) {
            return List.of();
        }
        List<PrefecturePosition> prefectures = benchmark.prefectures(place.tenant(), place.year());
        return List.of(
                new MapCard(place, prefectures),
                new RelationCard(place, prefectures, benchmark.correlations(place.tenant(), place.year())));
    }

    private Optional<Component> own(Place place, Component page) {
        if (place.kind() != TenantKind.MUNICIPALITY) {
            return Optional.empty();
        }
        return Own.prefecture(place)
                .map(prefecture -> benchmark.municipalities(place.tenant(), place.year(), Base.NATION, prefecture))
                .flatMap(all -> find(all, MunicipalityPosition::code, Own.code(place)))
                .map(own -> new FigureCard(
                        "figure-own",
                        page.getTranslation("figure.own"),
                        Labels.figure(own.tScore(), 1),
                        page.getTranslation("figure.own.note", Labels.count(own.rank()), Labels.count(own.of()))));
    }

    private static Optional<Component> prefecture(Place place, List<PrefecturePosition> all, Component page) {
        return find(all, PrefecturePosition::code, Own.prefecture(place))
                .map(own -> new FigureCard(
                        "figure-prefecture",
                        page.getTranslation("figure.prefecture", own.name()),
                        Labels.figure(own.tScore(), 1),
                        page.getTranslation(
                                "figure.prefecture.note", Labels.count(own.rank()), Labels.count(own.n()))));
    }

    private static Component spread(List<PrefecturePosition> all, Component page) {
        List<Double> scores = all.stream()
                .map(PrefecturePosition::tScore)
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
        Double width = scores.isEmpty() ? null : Double.valueOf(scores.getLast() - scores.getFirst());
        return new FigureCard(
                "figure-spread",
                page.getTranslation("figure.spread"),
                Labels.figure(width, 1),
                scores.isEmpty()
                        ? page.getTranslation("figure.waiting")
                        : page.getTranslation(
                                "figure.spread.note",
                                Labels.figure(scores.getLast(), 1),
                                Labels.figure(scores.getFirst(), 1)));
    }

    private Component relation(Place place, Component page) {
        Optional<Correlation> found = benchmark.correlations(place.tenant(), place.year()).stream()
                .filter(one ->
                        one.level() == Correlation.Level.PREFECTURE && one.x().equals("town-share"))
                .findFirst();
        return new FigureCard(
                "figure-relation",
                page.getTranslation("figure.relation"),
                Labels.figure(found.map(Correlation::r).orElse(null), 2),
                found.map(one -> RelationWords.coefficient(one, page))
                        .orElseGet(() -> page.getTranslation("relation.none")));
    }

    private static <T> Optional<T> find(
            List<T> all, Function<T, LocalGovernmentCode> code, Optional<LocalGovernmentCode> wanted) {
        return wanted.flatMap(
                one -> all.stream().filter(body -> code.apply(body).equals(one)).findFirst());
    }
}
